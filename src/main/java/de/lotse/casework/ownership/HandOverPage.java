package de.lotse.casework.ownership;

import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.sharing.BasisView;
import de.lotse.casework.sharing.Section;
import de.lotse.consent.ContentCategory;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the form for handing over shows.
 *
 * @param open deadlines and appointments: each goes along or ends
 * @param fates what was chosen for them, by field
 * @param ending what else is open and ends with the case
 * @param preview null until somebody has asked for it
 */
record HandOverPage(
        CaseHead head,
        BasisView basis,
        List<Option> notes,
        List<Option> documents,
        List<OpenThing> open,
        Map<String, String> fates,
        List<String> ending,
        HandOverForm form,
        @Nullable List<Section> preview,
        Errors errors) {

    String path() {
        return head.path(HandOverController.PATH);
    }

    String back() {
        return head.path("vermittlungen");
    }

    /** Whether the person has agreed that it goes along. */
    boolean mayShare(ContentCategory category) {
        return basis.basis().categories().contains(category);
    }

    String fate(OpenThing thing) {
        return fates.getOrDefault(thing.field(), "");
    }

    /** What the recipient will see beside the categories. */
    List<String> along() {
        return open.stream()
                .filter(thing -> fate(thing).equals(OpenThing.GOES))
                .map(OpenThing::toldWords)
                .toList();
    }

    List<Option> addresses() {
        return Option.named("casework.ownership.address.", Address.values());
    }

    boolean addressGoes() {
        return head.addressProtected() && Address.of(form.address()) == Address.ADDRESS;
    }
}

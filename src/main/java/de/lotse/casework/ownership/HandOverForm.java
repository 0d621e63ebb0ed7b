package de.lotse.casework.ownership;

import static de.lotse.web.Texts.t;

import de.lotse.casework.referrals.Deadline;
import de.lotse.casework.sharing.Choice;
import de.lotse.consent.ContentCategory;
import de.lotse.consent.GrantBasis;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a case is handed over, as typed.
 *
 * @param address what goes along of a protected address; empty as long as nobody has said
 */
record HandOverForm(
        UUID basis,
        String question,
        String respondBy,
        List<String> categories,
        List<UUID> things,
        String address,
        @Nullable String preview,
        @Nullable UUID _once) {

    static final int LONGEST = 4000;
    private static final int DAYS_TO_ANSWER = 14;

    HandOverForm {
        question = Objects.requireNonNullElse(question, "").strip();
        respondBy = Objects.requireNonNullElse(respondBy, "").strip();
        categories = categories == null ? List.of() : List.copyOf(categories);
        things = things == null ? List.of() : List.copyOf(things);
        address = Objects.requireNonNullElse(address, "");
    }

    /** What is specially protected is ticked by nobody but the person who hands over. */
    static HandOverForm of(GrantBasis basis, LocalDate today) {
        var ordinary = basis.categories().stream()
                .filter(category -> !category.isSpecial())
                .map(Enum::name)
                .toList();
        return new HandOverForm(
                basis.id(), "", Formats.date(today.plusDays(DAYS_TO_ANSWER)), ordinary, List.of(), "", null, null);
    }

    Choice choice() {
        return new Choice(categories, things);
    }

    boolean asksForPreview() {
        return preview != null;
    }

    /**
     * @param open what has to be decided, each in a field of its own
     * @param fates the fields of the form by name
     * @param isProtected whether the address of somebody in the household must not become known
     */
    Errors check(
            GrantBasis basis, List<OpenThing> open, Map<String, String> fates, boolean isProtected, LocalDate today) {
        var reading = new Reading(today);
        var errors = reading.errors();
        var chosen = choice().of(basis);
        if (!chosen.contains(ContentCategory.IDENTITY))
            errors.reject("categories", t("casework.ownership.identity.missing"));
        for (var thing : open) check(thing, fates.getOrDefault(thing.field(), ""), chosen, errors);
        if (isProtected) checkAddress(chosen, errors);
        reading.optionalText("question", question, LONGEST);
        Deadline.check(reading, respondBy, today);
        return errors;
    }

    private static void check(OpenThing thing, String fate, List<ContentCategory> chosen, Errors errors) {
        if (!List.of(OpenThing.GOES, OpenThing.ENDS).contains(fate))
            errors.reject(thing.field(), t("casework.ownership.fate.missing", thing.label()));
        if (fate.equals(OpenThing.GOES) && !chosen.contains(ContentCategory.APPOINTMENTS))
            errors.reject(thing.field(), t("casework.ownership.fate.notShared"));
    }

    private void checkAddress(List<ContentCategory> chosen, Errors errors) {
        var said = Address.of(address);
        if (said == null) errors.reject("address", t("casework.ownership.address.missing"));
        if (said == Address.ADDRESS && !chosen.contains(ContentCategory.CONTACT))
            errors.reject("address", t("casework.ownership.address.notShared"));
    }

    LocalDate day(LocalDate today) {
        return new Reading(today).requiredDayAhead("respondBy", respondBy);
    }
}

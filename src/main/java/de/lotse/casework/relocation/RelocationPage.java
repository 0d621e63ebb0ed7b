package de.lotse.casework.relocation;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseHead;
import de.lotse.consent.ContentCategory;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.ArrayList;
import java.util.List;

/**
 * Moving away: the sheet, and the way to the closure.
 *
 * @param categories under which something is known
 * @param languages in which the headings can be printed
 */
record RelocationPage(
        CaseHead head,
        RelocationForm form,
        List<Addressee> offices,
        List<ContentCategory> categories,
        List<Option> languages,
        List<Disclosure> disclosures,
        Errors errors) {

    String path() {
        return head.path(RelocationService.PATH);
    }

    String path(Disclosure disclosure) {
        return head.path("unterlagen/" + disclosure.document());
    }

    List<Option> recipients() {
        var options = new ArrayList<Option>();
        options.add(new Option(RelocationForm.PERSON, t("casework.relocation.toPerson")));
        for (var one : offices)
            options.add(new Option(
                    one.key(), t("casework.relocation.toOffice", one.office(), one.personName(), date(one.until()))));
        return List.copyOf(options);
    }

    List<Option> categoryOptions() {
        return Option.named("casework.consents.category.", categories);
    }
}

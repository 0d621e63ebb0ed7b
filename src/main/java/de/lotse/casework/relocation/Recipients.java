package de.lotse.casework.relocation;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.letters.ProtectedStreets;
import de.lotse.web.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** For whom a sheet is, and whether the consent covers what was chosen. */
@Component
class Recipients {

    private final Addressees addressees;
    private final Sheets sheets;
    private final ProtectedStreets streets;

    Recipients(Addressees addressees, Sheets sheets, ProtectedStreets streets) {
        this.addressees = addressees;
        this.sheets = sheets;
        this.streets = streets;
    }

    /** Null for the person herself. */
    @Nullable
    Addressee find(CaseHead head, RelocationForm form, Errors errors) {
        if (form.isForPerson()) return null;
        var found = addressees.offices(head).stream()
                .filter(one -> one.key().equals(form.recipient()))
                .findFirst()
                .orElse(null);
        if (found == null) errors.reject("recipient", t("casework.relocation.recipient.missing"));
        else checkCategories(head, form, found, errors);
        if (ProtectedStreets.named(form.note(), streets.of(head.id())))
            errors.reject("note", t("casework.relocation.protected.note"));
        return found;
    }

    private void checkCategories(CaseHead head, RelocationForm form, Addressee addressee, Errors errors) {
        var beyond = form.chosen().stream()
                .filter(category -> !addressee.categories().contains(category))
                .toList();
        if (!beyond.isEmpty())
            errors.reject("categories", t("casework.relocation.categories.beyond", Disclosure.words(beyond)));
        if (head.clientId().equals(addressee.person())) return;
        var ofOthers = sheets.ofTheWholeCase(form.chosen());
        if (!ofOthers.isEmpty())
            errors.reject(
                    "categories",
                    t("casework.relocation.categories.case", Disclosure.words(ofOthers), head.clientName()));
    }
}

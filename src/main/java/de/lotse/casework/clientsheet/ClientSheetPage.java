package de.lotse.casework.clientsheet;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.clientsheet.People.Person;
import de.lotse.casework.wordings.SheetLanguage;
import java.util.Arrays;
import java.util.List;

/** The sheet to read together on the screen, with the way to the same on paper. */
record ClientSheetPage(CaseHead head, Person person, ClientSheet sheet) {

    static String path(CaseHead head, Person person) {
        return head.path("personen/" + person.value() + "/auskunft");
    }

    String path() {
        return path(head, person);
    }

    List<SheetLanguage> languages() {
        return Arrays.asList(SheetLanguage.values());
    }

    String href(SheetLanguage language) {
        return path() + "?sprache=" + language.code();
    }

    static String name(SheetLanguage language) {
        return t("casework.clientsheet.language." + language);
    }
}

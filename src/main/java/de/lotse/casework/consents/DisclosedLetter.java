package de.lotse.casework.consents;

import static de.lotse.web.Texts.t;

import java.time.LocalDate;
import java.util.List;

/** The same on paper, for the person. */
record DisclosedLetter(String organisation, ConsentView view, List<Disclosed> disclosed, LocalDate printedOn) {

    static String title() {
        return t("casework.consents.disclosed.letter");
    }
}

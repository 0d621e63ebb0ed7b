package de.lotse.casework.standin;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Term;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.List;

/** The limited view of one case. */
record StandInPage(StandIn standIn, List<Phone> phones, List<Meeting> meetings, List<Due> dues, LocalDate today) {

    List<Term> terms() {
        return List.of(
                new Term(t("casework.standin.number"), standIn.number()),
                new Term(t("casework.standin.for"), standIn.colleague()),
                new Term(t("casework.standin.until"), Formats.date(standIn.until())));
    }
}

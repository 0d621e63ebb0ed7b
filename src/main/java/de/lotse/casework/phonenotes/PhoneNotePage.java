package de.lotse.casework.phonenotes;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.kern.Term;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One phone note, with the search for where it belongs.
 *
 * @param colleagues to whom it can be given
 * @param topics what it can have been about, if it is counted as an advice
 */
record PhoneNotePage(
        PhoneNote note,
        String search,
        Found found,
        List<Option> colleagues,
        List<Option> topics,
        Errors errors,
        LocalDate today) {

    public List<Term> terms() {
        var terms = new ArrayList<Term>();
        terms.add(new Term(t("casework.phonenotes.takenAt"), Formats.dateTime(note.takenAt())));
        terms.add(new Term(t("casework.phonenotes.minutes"), Formats.minutes(note.minutes())));
        if (!note.takenBy().isEmpty()) terms.add(new Term(t("casework.phonenotes.takenBy.label"), note.takenBy()));
        if (!note.caller().isEmpty()) terms.add(new Term(t("casework.phonenotes.caller"), note.caller()));
        if (!note.phone().isEmpty()) terms.add(new Term(t("casework.phonenotes.phone"), note.phone()));
        if (!note.text().isEmpty()) terms.add(new Term(t("casework.phonenotes.text"), note.text()));
        return terms;
    }

    public boolean canBeTakenBack() {
        return note.canBeTakenBack(today);
    }

    /** Where it was put, if it was: what to say and where it is read. */
    public String assigned() {
        return switch (note.place()) {
            case PhoneNote.Place.Nowhere() -> "";
            case PhoneNote.Place.InCase inCase -> t("casework.phonenotes.inCase");
            case PhoneNote.Place.WithInquiry withInquiry -> t("casework.phonenotes.withInquiry");
        };
    }

    public String href() {
        return switch (note.place()) {
            case PhoneNote.Place.Nowhere() -> note.path();
            case PhoneNote.Place.InCase(var caseId, var _, var _) -> "/faelle/" + caseId.value() + "/verlauf";
            case PhoneNote.Place.WithInquiry(var inquiry, var _) -> "/anfragen/" + inquiry;
        };
    }
}

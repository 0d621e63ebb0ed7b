package de.lotse.casework.casesheet;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseCard;
import de.lotse.casework.cases.CaseHead;
import de.lotse.kern.Term;
import de.lotse.shared.Scope;
import de.lotse.web.Formats;
import java.time.Instant;
import java.util.List;

/**
 * What stands on the sheet. It has to fit on one page, so that long lists are cut and say so.
 *
 * @param address empty where it is not known or must not become known
 * @param cards what the features have to say: how to reach the person, deadlines, appointments, steps, consents
 */
record CaseSheet(
        CaseHead head,
        String organisation,
        String address,
        List<SheetPerson> household,
        List<CaseCard> cards,
        Purpose purpose,
        Instant printedAt) {

    private static final int MOST_PEOPLE = 9;
    private static final int MOST_LINES = 4;
    private static final int LONGEST = 110;

    String title() {
        return t("casework.sheet.heading", cut(head.clientName()));
    }

    String status() {
        return t("casework.sheet.status", head.number(), t("casework.status." + head.status()), head.leadName());
    }

    /** Where the person is found, or why that does not stand here. */
    String place() {
        if (head.addressProtected()) return t("casework.sheet.protected");
        return address.isEmpty() ? t("casework.sheet.noAddress") : cut(address);
    }

    List<SheetPerson> people() {
        return household.stream().limit(MOST_PEOPLE).toList();
    }

    String morePeople() {
        return more(household.size() - MOST_PEOPLE);
    }

    static List<Term> terms(CaseCard card) {
        return card.terms().stream()
                .filter(term -> term.value() != null && !term.value().isBlank())
                .toList();
    }

    static List<CaseCard.Line> lines(CaseCard card) {
        return card.lines().stream().limit(MOST_LINES).toList();
    }

    static String moreLines(CaseCard card) {
        return more(card.lines().size() - MOST_LINES);
    }

    /** On paper the word of a badge stands in the line. */
    static String text(CaseCard.Line line) {
        var text = new StringBuilder(cut(line.text()));
        if (line.detail() != null && !line.detail().isBlank())
            text.append(" – ").append(cut(line.detail()));
        if (line.badge() != null) text.append(" (").append(line.badge()).append(')');
        return text.toString();
    }

    String printed() {
        return t(
                "casework.sheet.printed",
                Formats.dateTime(printedAt),
                Scope.actor().name(),
                t("casework.access.purpose." + purpose));
    }

    static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).strip() + "…";
    }

    private static String more(int left) {
        return left > 0 ? t("casework.sheet.more", left) : "";
    }
}

package de.lotse.casework.letters;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseHead;
import de.lotse.kern.Option;
import de.lotse.kern.Term;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * A letter, and how it was sent.
 *
 * @param stopped whether no letter may be made for the person any more
 */
record LetterPage(
        CaseHead head, CaseLetter letter, boolean stopped, DispatchForm form, LocalDate today, Errors errors) {

    /** Whether it must not be sent any more. */
    boolean isStopped() {
        return stopped && letter.waits();
    }

    List<Term> facts() {
        var content = letter.content();
        return List.of(
                new Term(t("casework.letters.subject"), content == null ? "" : content.subject()),
                new Term(t("casework.letters.person"), letter.personName()),
                new Term(
                        t("casework.letters.to.label"),
                        content == null || content.address().isEmpty() ? letter.to() : content.address()),
                new Term(t("casework.letters.version"), version()),
                new Term(
                        t("casework.letters.made"),
                        t("casework.letters.made.text", Formats.dateTime(letter.madeAt()), letter.madeBy())));
    }

    private String version() {
        return letter.templateVersion() == 0
                ? t("casework.letters.version.shipped", letter.kind().label())
                : t("casework.letters.version.own", letter.kind().label(), letter.templateVersion());
    }

    String pdf() {
        return head.path(LetterService.FILES) + "/" + letter.document();
    }

    /** The same text in a new letter. */
    String again() {
        return head.path(CaseLetter.TAB) + "/text?vorlage=" + letter.kind().name() + "&person="
                + letter.person().value() + "&an=" + to() + "&aus=" + letter.id();
    }

    private String to() {
        return switch (letter.recipient()) {
            case OFFICE -> LetterStart.TYPED;
            case PERSON, NOBODY -> letter.recipient().name();
        };
    }

    boolean keepsADeadline() {
        return letter.kind().isObjection();
    }

    static List<Option> ways() {
        return Arrays.stream(Dispatch.How.values())
                .map(how -> new Option(how.name(), how.label()))
                .toList();
    }
}

package de.lotse.casework.letters;

import static de.lotse.web.Texts.t;

import de.lotse.casework.appointments.SlipLanguage;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.templates.Placeholder;
import de.lotse.casework.templates.TemplateKind.Recipient;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A letter before it is made.
 *
 * @param people whom it may concern
 * @param offices to choose from
 * @param appointments to choose from; empty unless there are several to come
 * @param custody who receives letters about a child
 * @param reads how the person is reached best, in a sentence; empty if nothing is known
 * @param language of the sentence that may be added; German if there is none
 * @param letterhead whether the organisation has an address for its letters
 */
record LetterFormPage(
        CaseHead head,
        NewLetter letter,
        LetterStart start,
        LetterForm form,
        List<Option> people,
        List<Option> offices,
        List<Option> appointments,
        Custody custody,
        String reads,
        SlipLanguage language,
        boolean letterhead,
        Errors errors) {

    String path() {
        return head.path(CaseLetter.TAB);
    }

    String title() {
        return letter.kind().label();
    }

    String person() {
        return letter.person().value().toString();
    }

    /** Whom it concerns and to whom it goes, in a line. */
    String whom() {
        return t("casework.letters.whom", label(people, person()), label(recipients(), to()));
    }

    /** A child whose custody the case does not know. */
    boolean lacksCustody() {
        return custody.isMissing() && letter.recipient() == Recipient.PERSON;
    }

    boolean hasAddress() {
        return letter.recipient() != Recipient.NOBODY;
    }

    boolean toOffice() {
        return letter.recipient() == Recipient.OFFICE;
    }

    String to() {
        if (!start.to().isEmpty()) return start.to();
        if (toOffice())
            return offices.isEmpty() ? LetterStart.TYPED : offices.getFirst().value();
        return letter.recipient().name();
    }

    List<Option> recipients() {
        return Stream.of(
                        custody.isKnown()
                                ? Stream.of(new Option(LetterStart.GUARDIAN, t("casework.letters.to.guardian")))
                                : Stream.<Option>empty(),
                        Stream.of(
                                new Option(Recipient.PERSON.name(), t("casework.letters.to.person")),
                                new Option(Recipient.NOBODY.name(), t("casework.letters.to.nobody"))),
                        offices.stream(),
                        Stream.of(new Option(LetterStart.TYPED, t("casework.letters.to.typed"))))
                .flatMap(options -> options)
                .toList();
    }

    Set<Placeholder> missing() {
        return form.missing(letter.recipient());
    }

    String value(Placeholder placeholder) {
        return form.values().getOrDefault(placeholder, "");
    }

    static String field(Placeholder placeholder) {
        return LetterForm.field(placeholder);
    }

    boolean mayAddNote() {
        return language != SlipLanguage.DE;
    }

    /** Whether somebody's address must not become known. */
    boolean isProtected() {
        return head.addressProtected();
    }

    String deadline() {
        return letter.deadline() == null ? "" : letter.deadline().toString();
    }

    /** The next one, unless another was chosen. */
    String appointment() {
        if (start.appointment() != null) return start.appointment().toString();
        return appointments.isEmpty() ? "" : appointments.getFirst().value();
    }

    private static String label(List<Option> options, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse("");
    }
}

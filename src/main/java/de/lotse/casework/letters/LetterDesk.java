package de.lotse.casework.letters;

import static de.lotse.web.Texts.t;

import de.lotse.casework.appointments.SlipLanguage;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.templates.LetterPaper;
import de.lotse.casework.templates.LetterTemplates;
import de.lotse.casework.templates.Placeholder;
import de.lotse.casework.templates.PlaceholderText;
import de.lotse.casework.templates.TemplateKind;
import de.lotse.casework.templates.TemplateKind.Recipient;
import de.lotse.casework.templates.TemplateKinds;
import de.lotse.documents.Letter;
import de.lotse.kern.Option;
import de.lotse.shared.NotFound;
import de.lotse.web.Errors;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares a letter: fills its template from the case, and puts the finished text on paper. */
@Component
class LetterDesk {

    private final LetterTemplates templates;
    private final TemplateKinds kinds;
    private final LetterPaper paper;
    private final Addressees people;
    private final Guardians guardians;
    private final ProtectedStreets streets;
    private final LetterStops stops;
    private final OfficeAddresses offices;
    private final ComingAppointments appointments;
    private final LetterValues values;
    private final ReaderLanguage language;
    private final Letters letters;
    private final Clock clock;

    LetterDesk(
            LetterTemplates templates,
            TemplateKinds kinds,
            LetterPaper paper,
            Addressees people,
            Guardians guardians,
            ProtectedStreets streets,
            LetterStops stops,
            OfficeAddresses offices,
            ComingAppointments appointments,
            LetterValues values,
            ReaderLanguage language,
            Letters letters,
            Clock clock) {
        this.templates = templates;
        this.kinds = kinds;
        this.paper = paper;
        this.people = people;
        this.guardians = guardians;
        this.streets = streets;
        this.stops = stops;
        this.offices = offices;
        this.appointments = appointments;
        this.values = values;
        this.language = language;
        this.letters = letters;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    /** The form with everything that the case knows already in the text. */
    LetterFormPage begin(CaseHead head, LetterStart asked) {
        var kind = kind(asked);
        var template = templates.current(kind);
        var start = asked.usuallyTo(kind, guardians.of(head.id(), asked.person(head.clientId()), today()));
        var letter = new NewLetter(
                kind,
                template.version(),
                start.person(head.clientId()),
                start.recipient(kind),
                start.isToGuardian(),
                start.deadline());
        var person = people.get(head.id(), letter.person(), today());
        var earlier = earlier(head, start.from());
        var address = address(head, start, letter, person);
        if (earlier != null) return page(head, letter, start, again(earlier, letter, address), Errors.none());

        var known = values.of(head, letter, start, person, salutation(head, letter, person), address);
        var subject = new PlaceholderText(template.subject()).with(known).text();
        var body = new PlaceholderText(template.body()).with(known).text();
        return page(head, letter, start, form(address, subject, body), Errors.none());
    }

    /** The form as it was typed. */
    LetterFormPage page(CaseHead head, NewLetter letter, LetterStart start, LetterForm form, Errors errors) {
        var person = people.get(head.id(), letter.person(), today());
        var custody = custody(head, letter);
        var reader = ReaderLanguage.reader(letter, custody, person);
        return new LetterFormPage(
                head,
                letter,
                start,
                form,
                stops.people(head),
                offices.choices(head.id()),
                appointments(head, letter),
                custody,
                language.reads(reader),
                SlipLanguage.of(reader.language()),
                paper.letterhead().hasAddress(),
                errors);
    }

    /** Where the letter names one and there are several. */
    private List<Option> appointments(CaseHead head, NewLetter letter) {
        var template = templates.current(letter.kind());
        if (!template.body().contains(Placeholder.APPOINTMENT.inBrackets())) return List.of();
        var coming = appointments.of(head.id(), now());
        if (coming.size() < 2) return List.of();
        return coming.stream()
                .map(one -> new Option(one.id().toString(), one.label()))
                .toList();
    }

    Errors check(CaseHead head, NewLetter letter, LetterForm form) {
        var own = people.get(head.id(), letter.person(), today()).envelope();
        return form.check(letter.recipient(), own, streets.of(head.id()));
    }

    /** On paper, with the letterhead of today. */
    Letter print(CaseHead head, NewLetter letter, LetterForm form) {
        var text = form.filled();
        var person = people.get(head.id(), letter.person(), today());
        return paper.letter(
                letter.recipient() == Recipient.NOBODY ? List.of() : text.envelope(),
                head.number(),
                today(),
                text.subject(),
                text.body(),
                text.note() ? language.note(ReaderLanguage.reader(letter, custody(head, letter), person)) : null);
    }

    /** Of a kind that has ended nothing new is made, but an earlier letter may be written again. */
    private TemplateKind kind(LetterStart start) {
        var kind = kinds.get(start.kind());
        if (kind.ended() && start.from() == null) throw new NotFound();
        return kind;
    }

    private String address(CaseHead head, LetterStart start, NewLetter letter, Addressee person) {
        return switch (letter.recipient()) {
            case PERSON ->
                String.join("\n", letter.toGuardian() ? custody(head, letter).envelope(person) : person.envelope());
            case NOBODY -> "";
            case OFFICE -> {
                var choices = offices.choices(head.id());
                var choice = start.to().isEmpty() && !choices.isEmpty()
                        ? choices.getFirst().value()
                        : start.to();
                yield offices.address(head.id(), choice);
            }
        };
    }

    private String salutation(CaseHead head, NewLetter letter, Addressee person) {
        if (letter.recipient() != Recipient.PERSON) return t("casework.letters.salutation.office");
        return letter.toGuardian() ? custody(head, letter).salutation() : person.salutation();
    }

    private Custody custody(CaseHead head, NewLetter letter) {
        return guardians.of(head.id(), letter.person(), today());
    }

    private CaseLetter.@Nullable Content earlier(CaseHead head, @Nullable UUID from) {
        if (from == null) return null;
        var content = letters.get(head.id(), from).content();
        if (content == null) throw new NotFound();
        return content;
    }

    /** The address of a person is read anew: it may have become one that must not be known. */
    private static LetterForm again(CaseLetter.Content earlier, NewLetter letter, String address) {
        var to = letter.recipient() == Recipient.PERSON ? address : earlier.address();
        return form(to, earlier.subject(), earlier.body());
    }

    private static LetterForm form(String address, String subject, String body) {
        return new LetterForm(address, subject, body, false, false, Map.of(), null);
    }
}

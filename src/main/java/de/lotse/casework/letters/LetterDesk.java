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
import de.lotse.documents.Letter.Note;
import de.lotse.kern.Option;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final Facts facts;
    private final Letters letters;
    private final Codes codes;
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
            Facts facts,
            Letters letters,
            Codes codes,
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
        this.facts = facts;
        this.letters = letters;
        this.codes = codes;
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

        var known = values(head, letter, start, person, address);
        var subject = new PlaceholderText(template.subject()).with(known).text();
        var body = new PlaceholderText(template.body()).with(known).text();
        return page(head, letter, start, form(address, subject, body), Errors.none());
    }

    /** The form as it was typed. */
    LetterFormPage page(CaseHead head, NewLetter letter, LetterStart start, LetterForm form, Errors errors) {
        var person = people.get(head.id(), letter.person(), today());
        var custody = custody(head, letter);
        var reader = reader(letter, custody, person);
        return new LetterFormPage(
                head,
                letter,
                start,
                form,
                stops.people(head),
                offices.choices(head.id()),
                appointments(head, letter),
                custody,
                reads(reader),
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
                text.note() ? note(reader(letter, custody(head, letter), person)) : null);
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

    private Map<Placeholder, String> values(
            CaseHead head, NewLetter letter, LetterStart start, Addressee person, String address) {
        var own = paper.letterhead();
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        values.putAll(facts.of(head.id(), letter.person(), start.appointment(), letter.deadline(), now()));
        values.put(Placeholder.SALUTATION, salutation(head, letter, person));
        values.put(Placeholder.NAME, person.name());
        values.put(Placeholder.BIRTH_DATE, person.born());
        values.put(Placeholder.ADDRESS, head.addressProtected() ? careOf(own.address()) : person.address());
        values.put(Placeholder.CASE_NUMBER, head.number());
        values.put(Placeholder.CASE_LEAD, head.leadName());
        values.put(Placeholder.WORKER, Scope.actor().name());
        values.put(Placeholder.ORGANISATION, paper.organisation());
        values.put(Placeholder.ORGANISATION_ADDRESS, own.address());
        values.put(Placeholder.PHONE, own.phone());
        values.put(Placeholder.EMAIL, own.email());
        values.put(Placeholder.OPENING_HOURS, own.openingHours().replace("\n", "; "));
        values.put(Placeholder.TODAY, Formats.date(today()));
        if (!address.isEmpty() && letter.recipient() == Recipient.OFFICE)
            values.put(Placeholder.OFFICE, address.lines().findFirst().orElse(""));
        return values;
    }

    private String salutation(CaseHead head, NewLetter letter, Addressee person) {
        if (letter.recipient() != Recipient.PERSON) return t("casework.letters.salutation.office");
        return letter.toGuardian() ? custody(head, letter).salutation() : person.salutation();
    }

    private Custody custody(CaseHead head, NewLetter letter) {
        return guardians.of(head.id(), letter.person(), today());
    }

    /** Whose language counts. */
    private static Addressee reader(NewLetter letter, Custody custody, Addressee person) {
        return letter.toGuardian() && !custody.parents().isEmpty()
                ? custody.parents().getFirst()
                : person;
    }

    /** Whose address must not become known is reached through the organisation. */
    private String careOf(String own) {
        return own.isEmpty() ? "" : t("casework.letters.careOf", paper.organisation(), own);
    }

    private CaseLetter.@Nullable Content earlier(CaseHead head, @Nullable UUID from) {
        if (from == null) return null;
        var content = letters.get(head.id(), from).content();
        if (content == null) throw new NotFound();
        return content;
    }

    private String reads(Addressee person) {
        if (person.language().isEmpty() && person.literacy().isEmpty() && !person.interpreter()) return "";
        var language = person.language().isEmpty()
                ? ""
                : t("casework.letters.reads.language", codes.label("language", person.language()));
        var literacy = person.literacy().isEmpty()
                ? ""
                : t("casework.letters.reads.literacy", codes.label("literacy", person.literacy()));
        var interpreter = person.interpreter() ? t("casework.letters.reads.interpreter") : "";
        return Stream.of(language, literacy, interpreter)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private @Nullable Note note(Addressee person) {
        var language = SlipLanguage.of(person.language());
        if (language == SlipLanguage.DE) return null;
        var phone = paper.letterhead().phone();
        var key = phone.isEmpty() ? "casework.letters.note" : "casework.letters.note.phone";
        return new Note(
                language.locale().toLanguageTag(),
                language.direction().equals("rtl"),
                Texts.in(language.code(), key),
                phone);
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

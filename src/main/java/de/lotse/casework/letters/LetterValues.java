package de.lotse.casework.letters;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.templates.LetterPaper;
import de.lotse.casework.templates.Placeholder;
import de.lotse.casework.templates.TemplateKind.Recipient;
import de.lotse.shared.Scope;
import de.lotse.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the case, the person and the organisation say for each gap in the text of a letter. */
@Component
class LetterValues {

    private final LetterPaper paper;
    private final Facts facts;
    private final Clock clock;

    LetterValues(LetterPaper paper, Facts facts, Clock clock) {
        this.paper = paper;
        this.facts = facts;
        this.clock = clock;
    }

    Map<Placeholder, String> of(
            CaseHead head, NewLetter letter, LetterStart start, Addressee person, String salutation, String address) {
        var own = paper.letterhead();
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        values.putAll(
                facts.of(head.id(), letter.person(), start.appointment(), letter.deadline(), LocalDateTime.now(clock)));
        values.put(Placeholder.SALUTATION, salutation);
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
        values.put(Placeholder.TODAY, Formats.date(LocalDate.now(clock)));
        if (!address.isEmpty() && letter.recipient() == Recipient.OFFICE)
            values.put(Placeholder.OFFICE, address.lines().findFirst().orElse(""));
        return values;
    }

    /** Whose address must not become known is reached through the organisation. */
    private String careOf(String own) {
        return own.isEmpty() ? "" : t("casework.letters.careOf", paper.organisation(), own);
    }
}

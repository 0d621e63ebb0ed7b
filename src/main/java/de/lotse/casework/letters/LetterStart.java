package de.lotse.casework.letters;

import de.lotse.casework.PersonId;
import de.lotse.casework.templates.TemplateKind;
import de.lotse.casework.templates.TemplateKind.Recipient;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * What is chosen before a letter is written, as it stands in its address: ids and codes only.
 *
 * @param to PERSON, NOBODY, {@link #GUARDIAN}, {@link #TYPED} or a choice of {@link OfficeAddresses}; empty for the usual of the template
 * @param appointment the one that the letter is about; null for the next
 * @param from an earlier letter whose text is taken over
 */
record LetterStart(
        @BindParam("vorlage") String kind,
        @BindParam("person") @Nullable UUID person,
        @BindParam("an") String to,
        @BindParam("frist") @Nullable UUID deadline,
        @BindParam("termin") @Nullable UUID appointment,
        @BindParam("aus") @Nullable UUID from) {

    static final String TYPED = "andere";
    static final String GUARDIAN = "SORGE";

    LetterStart {
        kind = kind == null ? "" : kind;
        to = to == null ? "" : to;
    }

    Recipient recipient(TemplateKind kind) {
        if (to.isEmpty()) return kind.usual();
        return switch (to) {
            case "PERSON", GUARDIAN -> Recipient.PERSON;
            case "NOBODY" -> Recipient.NOBODY;
            default -> Recipient.OFFICE;
        };
    }

    boolean isToGuardian() {
        return to.equals(GUARDIAN);
    }

    /** A child gets no letters of its own, unless somebody wants that. */
    LetterStart usuallyTo(TemplateKind template, Custody custody) {
        if (!to.isEmpty() || !custody.isKnown() || recipient(template) != Recipient.PERSON) return this;
        return new LetterStart(kind, person, GUARDIAN, deadline, appointment, from);
    }

    PersonId person(PersonId client) {
        return person == null ? client : new PersonId(person);
    }
}

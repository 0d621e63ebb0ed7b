package de.lotse.casework.letters;

import de.lotse.casework.PersonId;
import de.lotse.casework.templates.TemplateKind;
import de.lotse.casework.templates.TemplateKind.Recipient;
import de.lotse.shared.NotFound;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * What is chosen before a letter is written, as it stands in its address: ids and codes only.
 *
 * @param to PERSON, NOBODY, {@link #TYPED} or a choice of {@link OfficeAddresses}; empty for the usual of the template
 * @param from an earlier letter whose text is taken over
 */
record LetterStart(
        @BindParam("vorlage") String kind,
        @BindParam("person") @Nullable UUID person,
        @BindParam("an") String to,
        @BindParam("frist") @Nullable UUID deadline,
        @BindParam("aus") @Nullable UUID from) {

    static final String TYPED = "andere";

    LetterStart {
        kind = kind == null ? "" : kind;
        to = to == null ? "" : to;
    }

    /** Throws {@link NotFound} for a kind that does not exist. */
    TemplateKind template() {
        return TemplateKind.of(kind);
    }

    Recipient recipient() {
        if (to.isEmpty()) return template().usual();
        return switch (to) {
            case "PERSON" -> Recipient.PERSON;
            case "NOBODY" -> Recipient.NOBODY;
            default -> Recipient.OFFICE;
        };
    }

    PersonId person(PersonId client) {
        return person == null ? client : new PersonId(person);
    }
}

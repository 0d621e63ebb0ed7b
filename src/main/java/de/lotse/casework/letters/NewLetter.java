package de.lotse.casework.letters;

import de.lotse.casework.PersonId;
import de.lotse.casework.templates.TemplateKind;
import de.lotse.casework.templates.TemplateKind.Recipient;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a letter is about, before there is a text.
 *
 * @param templateVersion of which template it is made
 * @param toGuardian whether it goes to whoever has custody of the person
 * @param deadline the one that it keeps, if any
 */
record NewLetter(
        TemplateKind kind,
        int templateVersion,
        PersonId person,
        Recipient recipient,
        boolean toGuardian,
        @Nullable UUID deadline) {}

package de.lotse.casework.people;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Address of a form.
 *
 * @param section last part of its address
 * @param entry of a section with several; null for a new one
 */
record At(
        CaseId caseId,
        PersonId person,
        String section,
        @Nullable UUID entry) {}

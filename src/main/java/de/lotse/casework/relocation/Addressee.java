package de.lotse.casework.relocation;

import de.lotse.casework.PersonId;
import de.lotse.consent.ContentCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An office that a valid consent names.
 *
 * @param key tells it from the other offices of this case
 * @param person who consented; the sheet is about nobody else
 * @param until last day of the consent
 */
record Addressee(
        String key,
        UUID consentId,
        String office,
        PersonId person,
        String personName,
        LocalDate until,
        List<ContentCategory> categories) {}

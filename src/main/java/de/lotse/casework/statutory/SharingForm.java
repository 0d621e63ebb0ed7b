package de.lotse.casework.statutory;

import de.lotse.casework.CaseId;
import de.lotse.consent.ContentCategory;
import de.lotse.consent.LegalBasis.Ground;
import de.lotse.consent.NewLegalBasis;
import de.lotse.shared.OrganisationId;
import de.lotse.web.DateText;
import de.lotse.web.DateText.Parsed;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed for sharing without consent.
 *
 * @param special the categories that are protected as strongly as health
 * @param ground and {@code advisedOn}, {@code notAdvised}, {@code channel}: only in an emergency
 */
record SharingForm(
        String personId,
        String organisation,
        String office,
        String channel,
        List<String> categories,
        List<String> special,
        String norm,
        String reason,
        String ground,
        String advisedOn,
        String notAdvised,
        String validUntil,
        @Nullable UUID _once) {

    static final int LONGEST_OFFICE = 300;
    static final int LONGEST_REASON = 4_000;
    static final int SHORTEST_REASON = 20;

    SharingForm {
        personId = text(personId);
        organisation = text(organisation);
        office = text(office);
        channel = text(channel);
        categories = categories == null ? List.of() : List.copyOf(categories);
        special = special == null ? List.of() : List.copyOf(special);
        norm = text(norm);
        reason = text(reason);
        ground = text(ground);
        advisedOn = text(advisedOn);
        notAdvised = text(notAdvised);
        validUntil = text(validUntil);
    }

    /** As it is opened: for the client. */
    static SharingForm empty(String client, LocalDate until) {
        return new SharingForm(client, "", "", "", List.of(), List.of(), "", "", "", "", "", Formats.date(until), null);
    }

    List<ContentCategory> chosen() {
        return Arrays.stream(ContentCategory.values())
                .filter(one -> (one.isSpecial() ? special : categories).contains(one.name()))
                .toList();
    }

    /** Only after {@link SharingCheck} found nothing. */
    NewLegalBasis accepted(CaseId caseId, LocalDate today) {
        return new NewLegalBasis(
                caseId.value(),
                UUID.fromString(personId),
                organisation.isEmpty() ? null : new OrganisationId(UUID.fromString(organisation)),
                office,
                chosen(),
                norm,
                reason,
                ground.isEmpty() ? null : Ground.valueOf(ground),
                date(advisedOn, today),
                notAdvised,
                Objects.requireNonNullElse(date(validUntil, today), today));
    }

    /** What belongs to an emergency is not heard elsewhere. */
    SharingForm withoutEmergency() {
        return new SharingForm(
                personId, organisation, office, "", categories, special, norm, reason, "", "", "", validUntil, _once);
    }

    static @Nullable LocalDate date(String typed, LocalDate today) {
        return DateText.parse(typed, today) instanceof Parsed(var date) ? date : null;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}

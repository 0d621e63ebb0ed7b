package de.lotse.consent;

import de.lotse.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The consent of one person in one case (Art. 7 GDPR, § 67b SGB X – a working assumption, to be confirmed by a lawyer).
 *
 * @param textId the wording that was explained
 * @param language in which it was explained: code list {@code language}
 * @param signBy until then an oral consent stands without a signature; null for the other forms
 * @param signedOn null while the signature is missing
 * @param interpreterMode code list {@code interpreter_mode}
 * @param guardianName empty unless the guardian signs
 * @param validUntil last valid day
 * @param scanId the signed sheet among the documents of the case
 * @param superseded whether a later consent of this person has taken its place
 */
public record Consent(
        UUID id,
        UUID caseId,
        UUID personId,
        Kind kind,
        UUID textId,
        String language,
        GivenHow givenHow,
        @Nullable LocalDate signBy,
        @Nullable LocalDate signedOn,
        UserId explainedBy,
        String interpreterMode,
        String interpreterName,
        Signer signer,
        String guardianName,
        LocalDate validFrom,
        LocalDate validUntil,
        @Nullable Withdrawn withdrawn,
        @Nullable UUID scanId,
        boolean superseded,
        Instant recordedAt,
        UserId recordedBy,
        List<ConsentItem> items) {

    /** From this age on a person can agree without the parents (in the manner of § 36 SGB I), unless the municipality sets another. */
    public static final int AGE_OF_CAPACITY = 15;

    /** How long an oral consent may wait for its signature, in days. */
    public static final int LONGEST_WAIT_FOR_SIGNATURE = 28;

    /** What it is worth on a day; computed, never stored. */
    public State state(LocalDate today) {
        if (withdrawn != null || isSharedWithNobody()) return State.WITHDRAWN;
        if (superseded) return State.SUPERSEDED;
        if (today.isAfter(validUntil) || signatureIsOverdue(today)) return State.EXPIRED;
        return signedOn == null ? State.UNSIGNED : State.VALID;
    }

    /** Whether work on the case may rest on it: signed, or given orally and still within the time for the signature. */
    public boolean isEffective(LocalDate today) {
        return switch (state(today)) {
            case VALID -> !today.isBefore(validFrom);
            case UNSIGNED -> givenHow == GivenHow.ORAL && !today.isBefore(validFrom);
            case EXPIRED, WITHDRAWN, SUPERSEDED -> false;
        };
    }

    /** What the person reads out when she takes it back: on the sheet, in groups of four. The last twelve digits of the id are random. */
    public String reference() {
        return grouped(id.toString().substring(24));
    }

    /** As on the sheet. */
    public static String grouped(String reference) {
        return reference.toUpperCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
    }

    public boolean isWithdrawn() {
        return withdrawn != null;
    }

    /** Every recipient for whom alone it was given has been taken out. */
    private boolean isSharedWithNobody() {
        return kind == Kind.SHARING && !items.isEmpty() && items.stream().allMatch(item -> item.withdrawnOn() != null);
    }

    private boolean signatureIsOverdue(LocalDate today) {
        return signedOn == null && signBy != null && today.isAfter(signBy);
    }

    /**
     * @param birthDate null when it is not known: then the person is taken for an adult
     * @param ownAge in years, see {@link Consents#ownAge}
     */
    public static boolean needsGuardian(@Nullable LocalDate birthDate, LocalDate on, int ownAge) {
        return birthDate != null && birthDate.plusYears(ownAge).isAfter(on);
    }

    /** What it allows: work on the case, or sharing with others. */
    public enum Kind {
        CASEWORK,
        SHARING
    }

    public enum GivenHow {
        WRITTEN,
        DIGITAL,
        ORAL
    }

    /** Who declares it. */
    public enum Signer {
        SELF,
        GUARDIAN
    }

    public enum State {
        VALID,
        UNSIGNED,
        EXPIRED,
        WITHDRAWN,
        SUPERSEDED
    }

    /** @param on the day on which the person said so; {@code at} is the moment from which it counts */
    public record Withdrawn(Instant at, LocalDate on, WithdrawnHow how, UserId recordedBy, String note) {}

    public enum WithdrawnHow {
        IN_PERSON,
        PHONE,
        LETTER,
        EMAIL,
        OTHER,
        UNKNOWN
    }
}

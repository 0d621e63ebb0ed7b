package de.lotse.consent;

import de.lotse.consent.Consent.GivenHow;
import de.lotse.consent.Consent.Kind;
import de.lotse.consent.Consent.Signer;
import de.lotse.shared.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A consent to be recorded; the meaning of the fields is that of {@link Consent}. */
public record NewConsent(
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
        List<ConsentItem> items) {

    public NewConsent {
        if (validUntil.isBefore(validFrom)) throw new IllegalArgumentException("ends before it begins");
        if ((signer == Signer.GUARDIAN) == guardianName.isEmpty())
            throw new IllegalArgumentException("a guardian has a name, and nobody else is one");
        if (givenHow == GivenHow.ORAL && (signBy == null || signedOn != null))
            throw new IllegalArgumentException("an oral consent has a day for its signature, and no signature yet");
        if (givenHow == GivenHow.DIGITAL && signedOn == null)
            throw new IllegalArgumentException("a digital consent is declared on a day");
        if (givenHow == GivenHow.ORAL && items.stream().anyMatch(NewConsent::needsSignature))
            throw new IllegalArgumentException("health data need a signature");
        if (items.stream().anyMatch(item -> endsOutside(item, validFrom, validUntil)))
            throw new IllegalArgumentException("an item ends outside its consent");
        if (kind == Kind.SHARING && items.isEmpty())
            throw new IllegalArgumentException("nobody to share with is named");
        items = List.copyOf(items);
    }

    private static boolean endsOutside(ConsentItem item, LocalDate from, LocalDate until) {
        var end = item.validUntil();
        return end != null && (end.isBefore(from) || end.isAfter(until));
    }

    private static boolean needsSignature(ConsentItem item) {
        return item.categories().stream().anyMatch(ContentCategory::needsSignature);
    }
}

package de.lotse.casework.consents;

import de.lotse.casework.CaseId;
import de.lotse.consent.Consent.GivenHow;
import de.lotse.consent.Consent.Kind;
import de.lotse.consent.Consent.Signer;
import de.lotse.consent.NewConsent;
import de.lotse.consent.RecipientBundle;
import de.lotse.shared.UserId;
import de.lotse.web.DateText;
import de.lotse.web.DateText.Parsed;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is typed for a new consent.
 *
 * @param bundles what is agreed to as it is usual, spelled out when the consent is recorded
 * @param more a further row was asked for: nothing is recorded yet
 */
record ConsentForm(
        String personId,
        String kind,
        List<String> bundles,
        String textId,
        String language,
        String givenHow,
        String signedOn,
        String signBy,
        String signer,
        String guardianName,
        String explainedBy,
        String interpreterMode,
        String interpreterName,
        String validFrom,
        String validUntil,
        List<ItemForm> items,
        @Nullable String more,
        @Nullable UUID _once) {

    static final int LONGEST_NAME = 300;
    static final int MOST_ROWS = 20;
    private static final int FIRST_ROWS = 3;

    ConsentForm {
        personId = text(personId);
        kind = text(kind);
        bundles = bundles == null ? List.of() : List.copyOf(bundles);
        textId = text(textId);
        language = text(language);
        givenHow = text(givenHow);
        signedOn = text(signedOn);
        signBy = text(signBy);
        signer = text(signer);
        guardianName = text(guardianName);
        explainedBy = text(explainedBy);
        interpreterMode = text(interpreterMode);
        interpreterName = text(interpreterName);
        validFrom = text(validFrom);
        validUntil = text(validUntil);
        items = rows(items);
    }

    boolean wantsMoreRows() {
        return more != null;
    }

    ConsentForm withAnotherRow() {
        if (items.size() >= MOST_ROWS) return this;
        var longer = Stream.concat(items.stream(), Stream.of(ItemForm.EMPTY)).toList();
        return new ConsentForm(
                personId,
                kind,
                bundles,
                textId,
                language,
                givenHow,
                signedOn,
                signBy,
                signer,
                guardianName,
                explainedBy,
                interpreterMode,
                interpreterName,
                validFrom,
                validUntil,
                longer,
                null,
                _once);
    }

    /** The rows in which something was entered. */
    List<ItemForm> rows() {
        return items.stream().filter(row -> !row.isEmpty()).toList();
    }

    boolean namesNobody() {
        return bundles.isEmpty() && rows().isEmpty();
    }

    /** Only after {@link ConsentCheck} found nothing. */
    NewConsent accepted(CaseId caseId, ConsentChoices choices, LocalDate today) {
        var how = GivenHow.valueOf(givenHow);
        return new NewConsent(
                caseId.value(),
                UUID.fromString(personId),
                Kind.valueOf(kind),
                UUID.fromString(textId),
                language,
                how,
                how == GivenHow.ORAL ? date(signBy, today) : null,
                how == GivenHow.ORAL ? null : date(signedOn, today),
                new UserId(UUID.fromString(explainedBy)),
                interpreterMode,
                interpreterName,
                Signer.valueOf(signer),
                Signer.valueOf(signer) == Signer.GUARDIAN ? guardianName : "",
                Objects.requireNonNullElse(date(validFrom, today), today),
                Objects.requireNonNullElse(date(validUntil, today), today),
                Stream.concat(
                                choices.chosen(bundles).stream().map(RecipientBundle::item),
                                rows().stream().map(row -> row.accepted(today)))
                        .toList());
    }

    static @Nullable LocalDate date(String typed, LocalDate today) {
        return DateText.parse(typed, today) instanceof Parsed(var date) ? date : null;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static List<ItemForm> rows(List<ItemForm> typed) {
        var rows = typed == null ? List.<ItemForm>of() : typed;
        var missing = Math.max(0, FIRST_ROWS - rows.size());
        return Stream.concat(rows.stream(), Collections.nCopies(missing, ItemForm.EMPTY).stream())
                .limit(MOST_ROWS)
                .map(row -> row == null ? ItemForm.EMPTY : row)
                .toList();
    }
}

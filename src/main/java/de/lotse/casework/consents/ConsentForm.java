package de.lotse.casework.consents;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.consent.Consent;
import de.lotse.consent.Consent.GivenHow;
import de.lotse.consent.Consent.Kind;
import de.lotse.consent.Consent.Signer;
import de.lotse.consent.NewConsent;
import de.lotse.shared.UserId;
import de.lotse.web.DateText;
import de.lotse.web.DateText.Parsed;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is typed for a new consent.
 *
 * @param more a further row was asked for: nothing is recorded yet
 */
record ConsentForm(
        String personId,
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

    /** The form as it is opened: for the client, for a year, explained by whoever opens it. */
    static ConsentForm empty(
            UUID client, String textId, String language, UserId me, LocalDate today, int longestMonths) {
        var until = today.plusMonths(Math.min(12, longestMonths));
        return new ConsentForm(
                client.toString(),
                textId,
                language,
                "",
                "",
                "",
                Signer.SELF.name(),
                "",
                me.value().toString(),
                "",
                "",
                Formats.date(today),
                Formats.date(until),
                List.of(),
                null,
                null);
    }

    boolean wantsMoreRows() {
        return more != null;
    }

    ConsentForm withAnotherRow() {
        if (items.size() >= MOST_ROWS) return this;
        var longer = Stream.concat(items.stream(), Stream.of(ItemForm.EMPTY)).toList();
        return new ConsentForm(
                personId,
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

    Errors check(ConsentChoices choices, LocalDate today) {
        var errors = Errors.none();
        if (choices.member(personId).isEmpty()) errors.reject("personId", t("casework.consents.person.missing"));
        if (!ConsentChoices.has(choices.wordings(), textId))
            errors.reject("textId", t("casework.consents.text.missing"));
        if (!ConsentChoices.has(choices.languages(), language))
            errors.reject("language", t("casework.consents.language.missing"));
        checkForm(errors, today);
        checkSigner(errors, choices, today);
        if (!ConsentChoices.has(choices.colleagues(), explainedBy))
            errors.reject("explainedBy", t("casework.consents.explainedBy.missing"));
        if (!ConsentChoices.has(choices.interpreterModes(), interpreterMode))
            errors.reject("interpreterMode", t("casework.consents.interpreter.missing"));
        checkLength(errors, "interpreterName", interpreterName);
        checkPeriod(errors, choices.longestMonths(), today);
        for (var i = 0; i < items.size(); i++)
            if (!items.get(i).isEmpty()) items.get(i).check(errors, "items[" + i + "].", choices);
        return errors;
    }

    /** Only after {@link #check} found nothing. */
    NewConsent accepted(CaseId caseId, LocalDate today) {
        var how = GivenHow.valueOf(givenHow);
        return new NewConsent(
                caseId.value(),
                UUID.fromString(personId),
                Kind.CASEWORK,
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
                items.stream()
                        .filter(row -> !row.isEmpty())
                        .map(ItemForm::accepted)
                        .toList());
    }

    private void checkForm(Errors errors, LocalDate today) {
        switch (givenHow) {
            case "WRITTEN" -> {
                if (!signedOn.isEmpty()) pastDate(errors, "signedOn", signedOn, today);
            }
            case "DIGITAL" -> pastDate(errors, "signedOn", signedOn, today);
            case "ORAL" -> checkOral(errors, today);
            default -> errors.reject("givenHow", t("casework.consents.givenHow.missing"));
        }
    }

    private void checkOral(Errors errors, LocalDate today) {
        var last = today.plusDays(Consent.LONGEST_WAIT_FOR_SIGNATURE);
        var by = readDate(errors, "signBy", signBy, today);
        if (by != null && (by.isBefore(today) || by.isAfter(last)))
            errors.reject("signBy", t("casework.consents.signBy.range", Formats.date(today), Formats.date(last)));
        for (var i = 0; i < items.size(); i++)
            if (items.get(i).needsSignature())
                errors.reject("items[" + i + "].special", t("casework.consents.item.oral"));
    }

    private void checkSigner(Errors errors, ConsentChoices choices, LocalDate today) {
        var known =
                Arrays.stream(Signer.values()).anyMatch(value -> value.name().equals(signer));
        if (!known) errors.reject("signer", t("casework.consents.signer.missing"));
        var guardian = signer.equals(Signer.GUARDIAN.name());
        var child = choices.member(personId)
                .filter(member -> Consent.needsGuardian(member.birthDate(), today))
                .isPresent();
        if (child && !guardian) errors.reject("signer", t("casework.consents.signer.child", Consent.AGE_OF_CAPACITY));
        if (guardian && guardianName.isEmpty())
            errors.reject("guardianName", t("casework.consents.guardianName.missing"));
        checkLength(errors, "guardianName", guardianName);
    }

    private void checkPeriod(Errors errors, int longestMonths, LocalDate today) {
        var from = pastDate(errors, "validFrom", validFrom, today);
        var until = readDate(errors, "validUntil", validUntil, today);
        if (from == null || until == null) return;
        var last = from.plusMonths(longestMonths);
        if (until.isBefore(today)) errors.reject("validUntil", t("casework.consents.validUntil.past"));
        if (until.isBefore(from)) errors.reject("validUntil", t("casework.consents.validUntil.order"));
        if (until.isAfter(last))
            errors.reject("validUntil", t("casework.consents.validUntil.long", longestMonths, Formats.date(last)));
    }

    private static @Nullable LocalDate pastDate(Errors errors, String field, String typed, LocalDate today) {
        var date = readDate(errors, field, typed, today);
        if (date != null && date.isAfter(today)) errors.reject(field, t("casework.consents.date.future"));
        return date;
    }

    private static @Nullable LocalDate readDate(Errors errors, String field, String typed, LocalDate today) {
        var date = date(typed, today);
        if (typed.isEmpty()) errors.reject(field, t("casework.consents." + field + ".missing"));
        else if (date == null) errors.reject(field, t("casework.consents.date.unreadable", typed));
        return date;
    }

    private static void checkLength(Errors errors, String field, String typed) {
        if (typed.length() > LONGEST_NAME)
            errors.reject(field, t("casework.consents.long", LONGEST_NAME, typed.length()));
    }

    private static @Nullable LocalDate date(String typed, LocalDate today) {
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

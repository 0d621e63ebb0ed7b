package de.lotse.casework.consents;

import static de.lotse.web.Texts.t;

import de.lotse.consent.Consent;
import de.lotse.consent.Consent.Kind;
import de.lotse.consent.Consent.Signer;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What has to be put right before a consent can be recorded. */
final class ConsentCheck {

    private final ConsentForm form;
    private final ConsentChoices choices;
    private final LocalDate today;
    private final Errors errors = Errors.none();

    private ConsentCheck(ConsentForm form, ConsentChoices choices, LocalDate today) {
        this.form = form;
        this.choices = choices;
        this.today = today;
    }

    static Errors of(ConsentForm form, ConsentChoices choices, LocalDate today) {
        var check = new ConsentCheck(form, choices, today);
        check.person();
        check.form();
        check.signer();
        check.explanation();
        check.period();
        check.items();
        return check.errors;
    }

    private void person() {
        if (!ConsentChoices.has(choices.living(), form.personId()))
            errors.reject("personId", t("casework.consents.person.missing"));
        if (Arrays.stream(Kind.values()).noneMatch(kind -> kind.name().equals(form.kind())))
            errors.reject("kind", t("casework.consents.kind.missing"));
        if (!ConsentChoices.has(choices.wordings(), form.textId()))
            errors.reject("textId", t("casework.consents.text.missing"));
        if (!ConsentChoices.has(choices.languages(), form.language()))
            errors.reject("language", t("casework.consents.language.missing"));
    }

    private void form() {
        switch (form.givenHow()) {
            case "WRITTEN" -> {
                if (!form.signedOn().isEmpty()) pastDate("signedOn", form.signedOn());
            }
            case "DIGITAL" -> pastDate("signedOn", form.signedOn());
            case "ORAL" -> oral();
            default -> errors.reject("givenHow", t("casework.consents.givenHow.missing"));
        }
    }

    private void oral() {
        var last = today.plusDays(Consent.LONGEST_WAIT_FOR_SIGNATURE);
        var by = date("signBy", form.signBy());
        if (by != null && (by.isBefore(today) || by.isAfter(last)))
            errors.reject("signBy", t("casework.consents.signBy.range", Formats.date(today), Formats.date(last)));
        for (var i = 0; i < form.items().size(); i++)
            if (form.items().get(i).needsSignature())
                errors.reject("items[" + i + "].special", t("casework.consents.item.oral"));
    }

    private void signer() {
        var known =
                Arrays.stream(Signer.values()).anyMatch(value -> value.name().equals(form.signer()));
        if (!known) errors.reject("signer", t("casework.consents.signer.missing"));
        var guardian = form.signer().equals(Signer.GUARDIAN.name());
        var child = choices.member(form.personId())
                .filter(member -> Consent.needsGuardian(member.birthDate(), today, choices.ownAge()))
                .isPresent();
        if (child && !guardian) errors.reject("signer", t("casework.consents.signer.child", choices.ownAge()));
        if (guardian && form.guardianName().isEmpty())
            errors.reject("guardianName", t("casework.consents.guardianName.missing"));
        length("guardianName", form.guardianName());
    }

    private void explanation() {
        if (!ConsentChoices.has(choices.colleagues(), form.explainedBy()))
            errors.reject("explainedBy", t("casework.consents.explainedBy.missing"));
        if (!ConsentChoices.has(choices.interpreterModes(), form.interpreterMode()))
            errors.reject("interpreterMode", t("casework.consents.interpreter.missing"));
        length("interpreterName", form.interpreterName());
    }

    private void period() {
        var from = pastDate("validFrom", form.validFrom());
        var until = date("validUntil", form.validUntil());
        if (from == null || until == null) return;
        var last = from.plusMonths(choices.longestMonths());
        if (until.isBefore(today)) errors.reject("validUntil", t("casework.consents.validUntil.past"));
        if (until.isBefore(from)) errors.reject("validUntil", t("casework.consents.validUntil.order"));
        if (until.isAfter(last))
            errors.reject(
                    "validUntil", t("casework.consents.validUntil.long", choices.longestMonths(), Formats.date(last)));
    }

    private void items() {
        if (choices.chosen(form.bundles()).size() < form.bundles().size())
            errors.reject("bundles", t("casework.consents.bundles.gone"));
        if (form.kind().equals(Kind.SHARING.name()) && form.namesNobody())
            errors.reject("bundles", t("casework.consents.bundles.missing"));
        for (var i = 0; i < form.items().size(); i++)
            if (!form.items().get(i).isEmpty()) item(form.items().get(i), "items[" + i + "].");
    }

    private void item(ItemForm item, String at) {
        item.check(errors, at, choices);
        if (item.validUntil().isEmpty()) return;
        var until = date(at + "validUntil", item.validUntil());
        var consent = ConsentForm.date(form.validUntil(), today);
        if (until == null || consent == null) return;
        if (until.isBefore(today)) errors.reject(at + "validUntil", t("casework.consents.validUntil.past"));
        if (until.isAfter(consent))
            errors.reject(at + "validUntil", t("casework.consents.item.validUntil.long", Formats.date(consent)));
    }

    private @Nullable LocalDate pastDate(String field, String typed) {
        var date = date(field, typed);
        if (date != null && date.isAfter(today)) errors.reject(field, t("casework.consents.date.future"));
        return date;
    }

    private @Nullable LocalDate date(String field, String typed) {
        var date = ConsentForm.date(typed, today);
        if (typed.isEmpty()) errors.reject(field, t("casework.consents." + field + ".missing"));
        else if (date == null) errors.reject(field, t("casework.consents.date.unreadable", typed));
        return date;
    }

    private void length(String field, String typed) {
        if (typed.length() > ConsentForm.LONGEST_NAME)
            errors.reject(field, t("casework.consents.long", ConsentForm.LONGEST_NAME, typed.length()));
    }
}

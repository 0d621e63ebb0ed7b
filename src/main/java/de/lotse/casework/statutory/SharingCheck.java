package de.lotse.casework.statutory;

import static de.lotse.web.Texts.t;

import de.lotse.consent.LegalBasis.Ground;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import java.util.Arrays;

/** What has to be put right before something can be shared without consent. */
final class SharingCheck {

    private final SharingForm form;
    private final Choices choices;
    private final Errors errors = Errors.none();

    private SharingCheck(SharingForm form, Choices choices) {
        this.form = form;
        this.choices = choices;
    }

    static Errors ofProposal(SharingForm form, Choices choices) {
        var check = new SharingCheck(form, choices);
        check.what();
        check.why();
        check.period();
        return check.errors;
    }

    static Errors ofEmergency(SharingForm form, Choices choices) {
        var check = new SharingCheck(form, choices);
        check.ground();
        check.what();
        if (!form.office().isEmpty() && Channel.of(form.channel()).isEmpty())
            check.errors.reject("channel", t("casework.statutory.channel.missing"));
        check.why();
        check.period();
        return check.errors;
    }

    private void ground() {
        var child = form.ground().equals(Ground.CHILD.name());
        if (Arrays.stream(Ground.values()).noneMatch(one -> one.name().equals(form.ground())))
            errors.reject("ground", t("casework.statutory.ground.missing"));
        if (child && form.advisedOn().isEmpty() && form.notAdvised().isEmpty())
            errors.reject("advisedOn", t("casework.statutory.advised.missing"));
        if (!form.advisedOn().isEmpty() && !form.notAdvised().isEmpty())
            errors.reject("notAdvised", t("casework.statutory.advised.both"));
        if (!form.advisedOn().isEmpty()) advisedOn();
        if (!form.notAdvised().isEmpty()) reason("notAdvised", form.notAdvised());
    }

    private void advisedOn() {
        var date = SharingForm.date(form.advisedOn(), choices.today());
        if (date == null) errors.reject("advisedOn", t("casework.statutory.date.unreadable", form.advisedOn()));
        else if (date.isAfter(choices.today())) errors.reject("advisedOn", t("casework.statutory.date.future"));
    }

    private void what() {
        if (!Choices.has(choices.people(), form.personId()))
            errors.reject("personId", t("casework.statutory.person.missing"));
        if (form.organisation().isEmpty() && form.office().isEmpty())
            errors.reject("organisation", t("casework.statutory.recipient.missing"));
        if (!form.organisation().isEmpty() && !form.office().isEmpty())
            errors.reject("office", t("casework.statutory.recipient.two"));
        if (!form.organisation().isEmpty() && !Choices.has(choices.organisations(), form.organisation()))
            errors.reject("organisation", t("casework.statutory.recipient.unknown"));
        if (form.office().length() > SharingForm.LONGEST_OFFICE)
            errors.reject(
                    "office",
                    t(
                            "casework.statutory.long",
                            SharingForm.LONGEST_OFFICE,
                            form.office().length()));
        if (form.chosen().isEmpty()) errors.reject("categories", t("casework.statutory.categories.missing"));
    }

    private void why() {
        if (!Choices.has(choices.norms(), form.norm())) errors.reject("norm", t("casework.statutory.norm.missing"));
        reason("reason", form.reason());
    }

    private void reason(String field, String typed) {
        if (typed.length() < SharingForm.SHORTEST_REASON)
            errors.reject(field, t("casework.statutory.reason.short", SharingForm.SHORTEST_REASON));
        if (typed.length() > SharingForm.LONGEST_REASON)
            errors.reject(field, t("casework.statutory.long", SharingForm.LONGEST_REASON, typed.length()));
    }

    private void period() {
        var until = SharingForm.date(form.validUntil(), choices.today());
        if (until == null) errors.reject("validUntil", t("casework.statutory.date.unreadable", form.validUntil()));
        else if (until.isBefore(choices.today()) || until.isAfter(choices.lastDay()))
            errors.reject(
                    "validUntil",
                    t(
                            "casework.statutory.validUntil.range",
                            Formats.date(choices.today()),
                            Formats.date(choices.lastDay())));
    }
}

package de.lotse.structure.measures;

import static de.lotse.web.Texts.t;

import de.lotse.web.Formats;
import de.lotse.web.Reading;
import java.util.Objects;

/** A target agreement as it is typed; version 0 for the first one of a theme. */
record AgreementForm(String text, String parties, String from, String until, int version) {

    static final int TEXT = 4_000;
    static final int PARTIES = 1_000;
    static final AgreementForm EMPTY = new AgreementForm("", "", "", "", 0);

    AgreementForm {
        text = Objects.requireNonNullElse(text, "").strip();
        parties = Objects.requireNonNullElse(parties, "").strip();
        from = Objects.requireNonNullElse(from, "").strip();
        until = Objects.requireNonNullElse(until, "").strip();
    }

    static AgreementForm of(Agreement agreement) {
        return new AgreementForm(
                agreement.text(),
                agreement.parties(),
                Formats.date(agreement.from()),
                agreement.until() == null ? "" : Formats.date(agreement.until()),
                agreement.version());
    }

    AgreementForm over(int newer) {
        return new AgreementForm(text, parties, from, until, newer);
    }

    Agreement read(Reading reading) {
        var words = reading.text("text", text, TEXT, t("structure.agreement.text.missing"));
        var who = reading.text("parties", parties, PARTIES, t("structure.agreement.parties.missing"));
        var begin = reading.requiredDate("from", from);
        var end = reading.date("until", until).orElse(null);
        if (end != null && end.isBefore(begin)) reading.errors().reject("until", t("structure.agreement.order"));
        return new Agreement(version, words, who, begin, end);
    }
}

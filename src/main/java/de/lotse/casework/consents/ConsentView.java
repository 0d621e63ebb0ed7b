package de.lotse.casework.consents;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Formats.dateTime;
import static de.lotse.web.Texts.t;

import de.lotse.casework.wordings.SheetLanguage;
import de.lotse.consent.Consent;
import de.lotse.consent.Consent.Signer;
import de.lotse.consent.Consent.State;
import de.lotse.consent.ConsentItem;
import de.lotse.consent.ConsentText;
import de.lotse.kern.Term;
import de.lotse.kern.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A consent in the words of the screen.
 *
 * @param person whose consent it is
 */
record ConsentView(Consent consent, State state, String person, Labels names) {

    String period() {
        return t("casework.consents.period", date(consent.validFrom()), date(consent.validUntil()));
    }

    String stateLabel() {
        var signBy = consent.signBy();
        return state == State.UNSIGNED && signBy != null
                ? t("casework.consents.state.UNSIGNED.by", date(signBy))
                : t("casework.consents.state." + state);
    }

    Tone tone() {
        return switch (state) {
            case VALID -> Tone.SUCCESS;
            case UNSIGNED -> Tone.WARNING;
            case EXPIRED, WITHDRAWN -> Tone.DANGER;
            case SUPERSEDED -> Tone.NEUTRAL;
        };
    }

    /** The recipients in one line; without one the consent is for the work on the case alone. */
    String recipients() {
        if (consent.items().isEmpty()) return t("casework.consents.recipients.none");
        return consent.items().stream().map(this::named).collect(Collectors.joining(" · "));
    }

    private String named(ConsentItem item) {
        return item.withdrawnOn() == null
                ? names.recipient(item)
                : t("casework.consents.recipient.withdrawn", names.recipient(item), date(item.withdrawnOn()));
    }

    List<Term> facts() {
        var facts = new ArrayList<>(List.of(
                term("person", person),
                term("kind", t("casework.consents.kind." + consent.kind())),
                term("givenHow", t("casework.consents.givenHow." + consent.givenHow())),
                term("declaredBy", signer()),
                term("period.title", period()),
                term("reference", consent.reference()),
                term("text", names.wording()),
                term("language", names.language()),
                term("explainedBy", names.explainedBy()),
                term("interpreter", interpreter())));
        if (!names.substitutes().isEmpty()) facts.add(term("substitutes", names.substitutes()));
        facts.add(term("signedOn", consent.signedOn() == null ? "" : date(consent.signedOn())));
        if (!names.team().isEmpty()) facts.add(new Term(t("casework.team.sheet"), names.team()));
        return facts;
    }

    /** What is known of its withdrawal; empty while there is none. */
    List<Term> withdrawal() {
        var withdrawn = consent.withdrawn();
        if (withdrawn == null) return List.of();
        return List.of(
                term("withdrawn.on", date(withdrawn.on())),
                term("withdrawn.how", t("casework.consents.withdrawnHow." + withdrawn.how())),
                term(
                        "withdrawn.by",
                        t("casework.consents.withdrawn.by.text", names.withdrawnBy(), dateTime(withdrawn.at()))),
                term("withdrawn.note", withdrawn.note()));
    }

    String categories(ConsentItem item) {
        return item.categories().stream()
                .map(category -> t("casework.consents.category." + category))
                .collect(Collectors.joining(", "));
    }

    String recipient(ConsentItem item) {
        return names.recipient(item);
    }

    String purpose(ConsentItem item) {
        return t("casework.consents.purpose." + item.purpose());
    }

    /** Its own last day, or that of the consent. */
    LocalDate lastDay(ConsentItem item) {
        var own = item.validUntil();
        return own == null ? consent.validUntil() : own;
    }

    /** Its last day, or since when it does not count any more. */
    String until(ConsentItem item) {
        var withdrawn = item.withdrawnOn();
        return withdrawn == null ? date(lastDay(item)) : t("casework.consents.item.withdrawn", date(withdrawn));
    }

    /** The text that was explained, as it is shown. */
    SheetLanguage textLanguage() {
        return SheetLanguage.of(names.text());
    }

    private String signer() {
        return consent.signer() == Signer.SELF
                ? t("casework.consents.signer.SELF")
                : t("casework.consents.signer.GUARDIAN.named", consent.guardianName());
    }

    private String interpreter() {
        return consent.interpreterName().isEmpty()
                ? names.interpreterMode()
                : t("casework.consents.interpreter.named", names.interpreterMode(), consent.interpreterName());
    }

    private static Term term(String key, String value) {
        return new Term(t("casework.consents." + key), value);
    }

    /**
     * The names behind the ids of one consent.
     *
     * @param team who works on the case as well when it begins to hold; empty if nobody
     * @param substitutes whom the information sheet names as standing in; empty if nobody
     */
    record Labels(
            ConsentText text,
            String wording,
            String language,
            String explainedBy,
            String interpreterMode,
            String withdrawnBy,
            String substitutes,
            String team,
            Map<String, String> organisations) {

        String recipient(ConsentItem item) {
            var organisation = item.organisation();
            if (organisation == null) return item.office();
            var id = organisation.value().toString();
            return organisations.getOrDefault(id, id);
        }
    }
}

package de.lotse.casework.takeover;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseCard;
import de.lotse.casework.cases.CaseCard.Line;
import de.lotse.casework.cases.CaseCard.Link;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.overview.OverviewCard;
import de.lotse.casework.takeover.PaperConsents.Brought;
import de.lotse.kern.Term;
import de.lotse.kern.Tone;
import de.lotse.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a case brought along when it was taken over: the consent on paper, and how often there was advice before. */
@Component
class PaperConsentCard implements OverviewCard {

    private final PaperConsents consents;
    private final Clock clock;

    PaperConsentCard(PaperConsents consents, Clock clock) {
        this.consents = consents;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public Optional<CaseCard> of(CaseHead head) {
        return consents.of(head.id()).map(brought -> card(head, brought));
    }

    private CaseCard card(CaseHead head, Brought brought) {
        var tab = head.path("einwilligungen");
        var terms =
                List.of(new Term(t("casework.takeover.card.consultations"), Formats.number(brought.consultations())));
        var lines = new ArrayList<Line>();
        if (!brought.recorded()) lines.add(consent(brought, tab));
        return new CaseCard(
                t("casework.takeover.card"), terms, lines, "", new Link(tab, t("casework.takeover.card.record")));
    }

    private Line consent(Brought brought, String tab) {
        var on = brought.consentOn();
        var until = brought.renewBy();
        var nothing = t("casework.takeover.card.nothingShared");
        if (on == null || until == null)
            return new Line(
                    t("casework.takeover.card.none"), nothing, tab, t("casework.takeover.card.missing"), Tone.WARNING);
        if (brought.withdrawnOn() != null)
            return new Line(
                    t("casework.takeover.card.withdrawn", date(on), date(brought.withdrawnOn())),
                    nothing,
                    tab,
                    t("casework.takeover.card.gone"),
                    Tone.DANGER);
        var text = t("casework.takeover.card.consent", date(on), date(until));
        var late = LocalDate.now(clock).isAfter(until);
        return new Line(
                text,
                nothing,
                tab,
                late ? t("casework.takeover.card.late") : t("casework.takeover.card.paper"),
                late ? Tone.DANGER : Tone.INFO);
    }
}

package de.lotse.casework.residence;

import static de.lotse.web.Texts.t;
import static java.util.Comparator.comparing;

import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.residence.ResidencePage.Row;
import de.lotse.casework.residence.TimeLine.Kind;
import de.lotse.casework.residence.TimeLine.Spell;
import de.lotse.web.Formats;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** One person's entries and gaps, as spells of the picture and as lines of the table. */
@Component
class Rows {

    private final Choices choices;

    Rows(Choices choices) {
        this.choices = choices;
    }

    List<Spell> spells(Residence residence) {
        var spells = new ArrayList<Spell>();
        residence
                .titles()
                .forEach(title -> spells.add(spell(Kind.TITLE, choices.title(title.title()), title.period())));
        residence.titleGaps().forEach(gap -> spells.add(spell(Kind.GAP, Sentences.gap(true, gap), gap)));
        residence
                .domains()
                .forEach(period -> spells.add(spell(
                        period.isExpected() ? Kind.EXPECTED : Kind.DOMAIN,
                        choices.domain(period.domain()),
                        period.period())));
        residence.livelihoodGaps().forEach(gap -> spells.add(spell(Kind.GAP, Sentences.gap(false, gap), gap)));
        return spells;
    }

    /** In the order of their first days. */
    List<Row> of(CaseHead head, Residence residence) {
        var dated = new ArrayList<Dated>();
        residence.titles().forEach(title -> dated.add(new Dated(title.period(), row(head, title))));
        residence.titleGaps().forEach(gap -> dated.add(new Dated(gap, gap(true, gap))));
        residence.domains().forEach(period -> dated.add(new Dated(period.period(), row(head, period))));
        residence.livelihoodGaps().forEach(gap -> dated.add(new Dated(gap, gap(false, gap))));
        dated.sort(comparing(one -> one.period.from()));
        return dated.stream().map(Dated::row).toList();
    }

    private static Spell spell(Kind kind, String label, Period period) {
        return new Spell(kind, label, t("casework.residence.picture.entry", label, from(period), to(period)), period);
    }

    private Row row(CaseHead head, ResidenceTitle title) {
        var notes = new ArrayList<String>();
        if (title.documentSeen()) notes.add(t("casework.residence.seen"));
        title.conditions().forEach(one -> notes.add(t("casework.residence.condition." + one)));
        var review = title.nextReviewOn();
        if (review != null) notes.add(t("casework.residence.reviewOn", Formats.date(review)));
        if (!title.note().isEmpty()) notes.add(title.note());
        return new Row(
                t("casework.residence.kind.title"),
                choices.title(title.title()),
                from(title.period()),
                to(title.period()),
                "",
                notes,
                head.path(EntryPage.TITLES + "/" + title.id()),
                false);
    }

    private Row row(CaseHead head, LegalDomainPeriod period) {
        var notes = new ArrayList<String>();
        if (period.isExpected()) notes.add(t("casework.residence.certainty." + period.certainty()));
        if (!period.fileReference().isEmpty()) notes.add(t("casework.residence.reference", period.fileReference()));
        var reason = period.endReason();
        if (reason != null) notes.add(t("casework.residence.endReason." + reason));
        return new Row(
                t("casework.residence.domain"),
                choices.domain(period.domain()),
                from(period.period()),
                to(period.period()),
                period.office(),
                notes,
                head.path(EntryPage.DOMAINS + "/" + period.id()),
                false);
    }

    private static Row gap(boolean title, Period gap) {
        var what = Sentences.gap(title, gap);
        return new Row(t("casework.residence.gap"), what, from(gap), to(gap), "", List.of(), null, true);
    }

    private static String from(Period period) {
        return Formats.date(period.from());
    }

    private static String to(Period period) {
        var last = period.to();
        return last == null ? t("casework.residence.unlimited") : Formats.date(last);
    }

    private record Dated(Period period, Row row) {}
}

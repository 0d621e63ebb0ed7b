package de.lotse.governance.council.reading;

import static de.lotse.web.Texts.t;

import de.lotse.governance.Decisions.Decision;
import de.lotse.governance.council.CouncilPaper;
import de.lotse.governance.council.CouncilRevision;
import de.lotse.governance.council.CouncilText;
import de.lotse.governance.council.OpenPaper;
import de.lotse.governance.council.PaperState;
import de.lotse.governance.council.annexes.Annex;
import de.lotse.governance.council.budget.BudgetLine;
import de.lotse.governance.council.stations.Station;
import de.lotse.kern.Term;
import de.lotse.web.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper with one of its texts.
 *
 * @param shown the text
 * @param revisions those that she may read, the first first
 * @param stamp of what is being written, see {@link de.lotse.governance.council.Revisions#stamp}
 * @param decisions of bodies in Lotse about it, as far as she may read them
 */
record PaperPage(
        OpenPaper open,
        CouncilRevision shown,
        List<CouncilRevision> revisions,
        List<Station> stations,
        List<BudgetLine> lines,
        List<Annex> annexes,
        String stamp,
        Map<UUID, Decision> decisions) {

    CouncilPaper paper() {
        return open.paper();
    }

    CouncilText text() {
        return shown.text();
    }

    /** Whether this is the text that she reads without asking for another one. */
    boolean isCurrent() {
        return shown.number() == open.shown();
    }

    boolean mayKeep() {
        return open.keeper() && isCurrent();
    }

    /** Whether the text that is shown may be written. */
    boolean mayWrite() {
        return mayKeep() && paper().isWriting();
    }

    boolean mayRevise() {
        return mayKeep() && paper().isOpen() && !paper().isWriting();
    }

    boolean mayPlan() {
        return mayKeep() && paper().isOpen();
    }

    /** Another body may be asked also when all of them have spoken. */
    boolean mayAsk() {
        return mayKeep() && paper().state() != PaperState.WITHDRAWN;
    }

    /** In the order of Herne's information system. */
    List<Term> terms() {
        var terms = new ArrayList<Term>();
        terms.add(new Term(t("governance.council.number"), paper().number()));
        terms.add(new Term(t("governance.council.subject"), text().subject()));
        terms.add(new Term(t("governance.council.publicity"), text().publicity().label()));
        terms.add(new Term(t("governance.council.kind"), text().kind().label()));
        if (!text().fileReference().isEmpty())
            terms.add(new Term(t("governance.council.fileReference"), text().fileReference()));
        terms.add(new Term(t("governance.council.authorUnit"), text().authorUnit()));
        terms.add(new Term(t("governance.council.leadUnit"), text().leadUnit()));
        terms.add(new Term(t("governance.council.clerk"), text().clerk()));
        return terms;
    }

    /** The number of the revision, since when it holds, and why it replaced the one before. */
    String revisionWords() {
        return words(shown);
    }

    String words(CouncilRevision revision) {
        var on = revision.submittedOn();
        var name = t("governance.council.revision", revision.number());
        return on == null
                ? t("governance.council.revision.writing", name)
                : t("governance.council.revision.of", name, Formats.date(on));
    }

    String path(CouncilRevision revision) {
        return paper().path("fassungen/" + revision.number());
    }

    /** Of the text that is shown. */
    String download(String format) {
        return paper().path(format) + (isCurrent() ? "" : "?fassung=" + shown.number());
    }

    /** The station that is to say something next. */
    @Nullable
    Station next() {
        return paper().takesResults()
                ? stations.stream()
                        .filter(one -> one.result() == null)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    boolean isNext(Station station) {
        return station.equals(next());
    }

    String standWords() {
        var next = next();
        if (next != null) return t("governance.council.at", next.name());
        return switch (paper().state()) {
            case DRAFT -> t("governance.council.stand.DRAFT");
            case WITHDRAWN -> t("governance.council.stand.WITHDRAWN", paper().reason());
            case SUBMITTED -> t("governance.council.stations.none");
            case DONE -> t("governance.council.stand.DONE");
        };
    }

    String stationWords(Station station) {
        if (station.result() != null) return station.result().label();
        if (station.lacksResult()) return t("governance.council.station.unnamed");
        if (isNext(station))
            return t(station.waits() ? "governance.council.station.waits" : "governance.council.station.next");
        return t("governance.council.station.ahead");
    }

    /** With which text it dealt, where there is more than one; otherwise empty. */
    String dealtWith(Station station) {
        return station.revision() == null || paper().revision() < 2
                ? ""
                : t("governance.council.station.revision", station.revision());
    }

    String day(Station station) {
        return station.on() == null ? t("governance.council.station.noDay") : Formats.date(station.on());
    }

    @Nullable
    Decision decision(Station station) {
        return station.decision() == null ? null : decisions.get(station.decision());
    }

    boolean isFirst(Station station) {
        return stations.getFirst().equals(station);
    }

    boolean isLast(Station station) {
        return stations.getLast().equals(station);
    }
}

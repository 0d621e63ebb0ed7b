package de.lotse.governance.council.stations;

import de.lotse.governance.Agendas;
import de.lotse.governance.bodies.Saving;
import de.lotse.governance.bodies.Saving.Kept;
import de.lotse.governance.bodies.Saving.Rejected;
import de.lotse.governance.bodies.Saving.Stale;
import de.lotse.governance.bodies.Typed;
import de.lotse.governance.council.CouncilPaper;
import de.lotse.governance.council.CouncilRights;
import de.lotse.governance.council.StoredPapers;
import de.lotse.shared.Conflict;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import de.lotse.web.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans the sequence of bodies and records what each of them said. The sequence belongs to no revision: days and results go on. */
@Service
@Transactional
class StationService {

    private final CouncilRights rights;
    private final Stations stations;
    private final StoredPapers papers;
    private final Agendas agendas;
    private final Once once;
    private final Clock clock;

    StationService(
            CouncilRights rights, Stations stations, StoredPapers papers, Agendas agendas, Once once, Clock clock) {
        this.rights = rights;
        this.stations = stations;
        this.papers = papers;
        this.agendas = agendas;
        this.once = once;
        this.clock = clock;
    }

    StationForms.Place blank(UUID id) {
        return place(rights.keepAlive(id), null, StationForm.EMPTY, 0, Errors.none());
    }

    /** Where every body has spoken, one more has to. */
    Saving<StationForms.Place> add(UUID id, StationForm form) {
        rights.hold(id);
        var paper = rights.keepAlive(id);
        var reading = reading();
        var wanted = form.read(reading, bodies(null));
        if (reading.errors().any()) return new Rejected<>(place(paper, null, form, 0, reading.errors()));
        return new Kept<>(once.run(form._once(), () -> {
            stations.add(id, wanted);
            papers.settle(id);
            return back(id);
        }));
    }

    StationForms.Place edit(UUID id, UUID stationId) {
        var paper = rights.keepOpen(id);
        var station = open(id, stationId);
        return place(paper, station, StationForm.of(station), station.version(), Errors.none());
    }

    /** Where another body is asked, the one before need not deal with it any more. */
    Saving<StationForms.Place> change(UUID id, UUID stationId, StationForm form) {
        rights.hold(id);
        var paper = rights.keepOpen(id);
        var station = open(id, stationId);
        var reading = reading();
        var bodies = bodies(station.body());
        var wanted = form.read(reading, bodies);
        if (reading.errors().any())
            return new Rejected<>(place(paper, station, form, form.version(), reading.errors()));
        var mine = form.kept(wanted).words(bodies);
        var theirs = StationForm.of(station).words(bodies);
        if (mine.equals(theirs)) return new Kept<>(back(id)); // sent twice, or nothing changed
        if (!stations.change(stationId, form.version(), wanted))
            return new Stale<>(new StationForms.Place(
                    paper, station, form, station.version(), bodies, Errors.none(), Typed.compare(mine, theirs)));
        if (station.body() != null && !station.body().equals(wanted.body())) recall(paper, station.body());
        return new Kept<>(back(id));
    }

    /** One place up or down. */
    String move(UUID id, UUID stationId, boolean up) {
        rights.hold(id);
        rights.keepOpen(id);
        var station = stations.get(id, stationId);
        var order = new ArrayList<>(stations.of(id));
        var from = order.indexOf(station);
        var to = up ? from - 1 : from + 1;
        if (to >= 0 && to < order.size()) Collections.swap(order, from, to);
        stations.order(order);
        return back(id);
    }

    String remove(UUID id, UUID stationId) {
        rights.hold(id);
        var paper = rights.keepOpen(id);
        var station = stations.get(id, stationId);
        if (!stations.remove(stationId)) throw new Conflict(paper.path());
        if (station.body() != null) recall(paper, station.body());
        papers.settle(id);
        return back(id);
    }

    StationForms.Answer ask(UUID id, UUID stationId) {
        var paper = answerable(id);
        var station = undecided(id, stationId);
        return new StationForms.Answer(
                paper, station, ResultForm.of(station), station.version(), Errors.none(), List.of());
    }

    Saving<StationForms.Answer> answer(UUID id, UUID stationId, ResultForm form) {
        rights.hold(id);
        var paper = answerable(id);
        var station = undecided(id, stationId);
        var reading = reading();
        var wanted = form.read(reading, LocalDate.now(clock));
        if (reading.errors().any())
            return new Rejected<>(
                    new StationForms.Answer(paper, station, form, form.version(), reading.errors(), List.of()));
        var mine = form.kept(wanted).words();
        var theirs = ResultForm.of(station).words();
        if (mine.equals(theirs)) return new Kept<>(back(id)); // sent twice, or nothing changed
        if (!stations.answer(stationId, form.version(), wanted.result(), wanted.on(), wanted.remark()))
            return new Stale<>(new StationForms.Answer(
                    paper, station, form, station.version(), Errors.none(), Typed.compare(mine, theirs)));
        if (wanted.result() == Result.POSTPONED && station.result() != Result.POSTPONED) stations.again(station);
        else if (wanted.result() != null && station.body() != null) recall(paper, station.body());
        papers.settle(id);
        return new Kept<>(back(id));
    }

    /** Asks the body to put it on an agenda. */
    String submit(UUID id, UUID stationId) {
        rights.hold(id);
        var paper = submitted(id);
        var station = open(id, stationId);
        if (station.body() == null) throw new Conflict(paper.path());
        agendas.submit(station.body(), paper.subject(), paper.proposal());
        return back(id);
    }

    String takeBack(UUID id, UUID stationId) {
        rights.hold(id);
        var paper = submitted(id);
        var station = open(id, stationId);
        if (station.body() != null) agendas.withdraw(station.body(), paper.subject());
        return back(id);
    }

    /** Off the agenda of a body that no open station asks any more. */
    private void recall(CouncilPaper paper, UUID body) {
        var asked = stations.of(paper.id()).stream().anyMatch(one -> one.isOpen() && body.equals(one.body()));
        if (!asked) agendas.withdraw(body, paper.subject());
    }

    private CouncilPaper submitted(UUID id) {
        var paper = rights.keepOpen(id);
        if (paper.isDraft()) throw new Conflict(paper.path());
        return paper;
    }

    private CouncilPaper answerable(UUID id) {
        var paper = rights.keep(id);
        if (!paper.takesResults()) throw new Conflict(paper.path());
        return paper;
    }

    private Station open(UUID paper, UUID id) {
        var station = stations.get(paper, id);
        if (!station.isOpen()) throw new Conflict(CouncilPaper.path(paper));
        return station;
    }

    /** What a decision in Lotse names stays as it was decided; what a free one comes to is said here. */
    private Station undecided(UUID paper, UUID id) {
        var station = stations.get(paper, id);
        if (!station.takesResult()) throw new Conflict(CouncilPaper.path(paper));
        return station;
    }

    private List<de.lotse.kern.Option> bodies(@Nullable UUID held) {
        return stations.bodies(LocalDate.now(clock), held);
    }

    private static String back(UUID paper) {
        return CouncilPaper.path(paper) + "#beratungsfolge";
    }

    private Reading reading() {
        return new Reading(LocalDate.now(clock));
    }

    private StationForms.Place place(
            CouncilPaper paper, @Nullable Station station, StationForm form, int version, Errors errors) {
        return new StationForms.Place(
                paper, station, form, version, bodies(station == null ? null : station.body()), errors, List.of());
    }
}

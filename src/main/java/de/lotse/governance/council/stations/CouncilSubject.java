package de.lotse.governance.council.stations;

import de.lotse.governance.Decided;
import de.lotse.governance.SubjectKind;
import de.lotse.governance.council.CouncilPaper;
import de.lotse.governance.council.StoredPapers;
import de.lotse.shared.Conflict;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets bodies decide about papers: what one decides is the result of its station. */
@Component
class CouncilSubject implements SubjectKind {

    private final StoredPapers papers;
    private final Stations stations;

    CouncilSubject(StoredPapers papers, Stations stations) {
        this.papers = papers;
        this.stations = stations;
    }

    @Override
    public String key() {
        return CouncilPaper.KIND;
    }

    @Override
    public List<Outcome> outcomes(UUID id) {
        if (papers.find(id).filter(CouncilPaper::takesResults).isEmpty()) return List.of();
        return Arrays.stream(Result.values())
                .map(one -> new Outcome(one.name(), one.label(), false))
                .toList();
    }

    @Override
    public void hold(UUID id) {
        papers.hold(id);
    }

    /** The text that is in force. */
    @Override
    public Optional<Wording> wording(UUID id) {
        return papers.find(id)
                .filter(paper -> !paper.isDraft())
                .map(paper -> new Wording(paper.subject(), paper.proposal()));
    }

    @Override
    public void decided(Decided decided) {
        var paper = papers.get(decided.subject().id());
        if (!paper.takesResults()) throw new Conflict(paper.path());
        var station = stations.of(paper.id()).stream()
                .filter(one -> one.isOpen() && decided.body().equals(one.body()))
                .findFirst()
                .orElseThrow(() -> new Conflict(paper.path()));
        var result = outcome(decided);
        if (!stations.decide(station.id(), result.orElse(null), decided.on(), decided.decision()))
            throw new Conflict(paper.path());
        if (result.filter(Result.POSTPONED::equals).isPresent()) stations.again(station);
        papers.settle(paper.id());
    }

    private static Optional<Result> outcome(Decided decided) {
        return Arrays.stream(Result.values())
                .filter(one -> one.name().equals(decided.outcome()))
                .findFirst();
    }
}

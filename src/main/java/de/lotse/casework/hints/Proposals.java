package de.lotse.casework.hints;

import static java.util.Comparator.comparing;

import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.hints.ProposalSource.Proposal;
import de.lotse.shared.NotFound;
import de.lotse.structure.SignalSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a case proposes, from all its features; computed each time and kept nowhere. */
@Component
class Proposals {

    private final List<ProposalSource> sources;
    private final Origins origins;

    Proposals(List<ProposalSource> sources, Origins origins) {
        this.sources = sources;
        this.origins = origins;
    }

    /** Those that were neither given nor put aside, the latest first. */
    List<Proposal> open(CaseHead head) {
        var given = origins.of(head.id());
        var dismissed = origins.dismissed(head.id());
        return all(head)
                .filter(one -> given.stream().noneMatch(origin -> origin.isFrom(one)))
                .filter(one -> dismissed.stream().noneMatch(other -> other.is(one)))
                .sorted(comparing(Proposal::on).reversed())
                .toList();
    }

    /** Those that were given or put aside as well, the earliest first. */
    List<Proposal> known(CaseHead head) {
        return all(head).sorted(comparing(Proposal::on)).toList();
    }

    /** Whether a hint was given from it already. */
    boolean isSettled(CaseHead head, Proposal proposal) {
        return origins.of(head.id()).stream().anyMatch(origin -> origin.isFrom(proposal));
    }

    /** Throws {@link NotFound} for what the case does not propose. */
    Proposal find(CaseHead head, SignalSource source, UUID id) {
        return all(head)
                .filter(one -> one.source() == source && one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Stream<Proposal> all(CaseHead head) {
        return sources.stream().flatMap(source -> source.of(head).stream());
    }
}

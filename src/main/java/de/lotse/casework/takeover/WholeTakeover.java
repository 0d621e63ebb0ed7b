package de.lotse.casework.takeover;

import de.lotse.casework.takeover.Takeover.Mapping;
import de.lotse.casework.takeover.Takeover.State;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a list over at once, with the columns as they are proposed and nothing to be decided. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class WholeTakeover {

    private static final Beat UNSEEN = (done, total) -> {};

    private final Takeovers takeovers;
    private final DryRun dryRun;
    private final TakeRun takeRun;

    WholeTakeover(Takeovers takeovers, DryRun dryRun, TakeRun takeRun) {
        this.takeovers = takeovers;
        this.dryRun = dryRun;
        this.takeRun = takeRun;
    }

    /**
     * Rows that are to be repaired stay with the list.
     *
     * @param renewBy until when consents on paper are to be renewed, unless a row says so itself
     */
    public void run(String fileName, byte[] content, LocalDate renewBy) {
        var id = takeovers.add(fileName, content);
        var headings = Field.in(takeovers.table(id));
        var known = takeovers.remembered();
        var head = headings.find(known);
        takeovers.map(id, new Mapping(null, head.number(), List.copyOf(headings.suggest(head, known)), null, renewBy));
        takeovers.move(id, State.CHECKING, State.MAPPING);
        dryRun.run(id, UNSEEN);
        takeovers.move(id, State.TAKING, State.CHECKED);
        takeRun.run(id, UNSEEN);
    }
}

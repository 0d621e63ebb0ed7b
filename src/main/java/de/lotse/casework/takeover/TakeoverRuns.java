package de.lotse.casework.takeover;

import de.lotse.casework.takeover.Takeover.State;
import de.lotse.web.JobStand;
import de.lotse.web.Jobs;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Starts what works on a list in the background. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TakeoverRuns {

    private final Takeovers takeovers;
    private final DryRun dryRun;
    private final TakeRun takeRun;
    private final UndoRun undoRun;
    private final Jobs jobs;

    TakeoverRuns(Takeovers takeovers, DryRun dryRun, TakeRun takeRun, UndoRun undoRun, Jobs jobs) {
        this.takeovers = takeovers;
        this.dryRun = dryRun;
        this.takeRun = takeRun;
        this.undoRun = undoRun;
        this.jobs = jobs;
    }

    /** Throws {@link de.lotse.shared.Conflict} if the list is in another state by now, NotFound if there is none. */
    void begin(UUID id, State to, State... from) {
        takeovers.get(id);
        takeovers.move(id, to, from);
        jobs.start(to.job().orElseThrow(), id, progress -> {
            switch (to) {
                case TAKING -> takeRun.run(id, progress::at);
                case UNDOING -> undoRun.run(id, progress);
                default -> dryRun.run(id, progress::at);
            }
        });
    }

    JobStand stand(Takeover takeover) {
        return takeover.state()
                .job()
                .flatMap(job -> jobs.stand(job, takeover.id()))
                .orElse(JobStand.NOT_BEGUN);
    }
}

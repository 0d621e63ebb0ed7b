package de.lotse.network.intake;

import de.lotse.network.intake.Intake.State;
import de.lotse.web.JobStand;
import de.lotse.web.Jobs;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Starts what works on a file in the background. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class IntakeRuns {

    private final Intakes intakes;
    private final TakeRun run;
    private final UndoRun undo;
    private final Jobs jobs;

    IntakeRuns(Intakes intakes, TakeRun run, UndoRun undo, Jobs jobs) {
        this.intakes = intakes;
        this.run = run;
        this.undo = undo;
        this.jobs = jobs;
    }

    /** Throws {@link de.lotse.shared.Conflict} if the file is in another state by now. */
    void begin(UUID id, State to, State... from) {
        intakes.move(id, to, from);
        start(id, to);
    }

    void start(UUID id, State state) {
        jobs.start(state.job().orElseThrow(), id, progress -> {
            switch (state) {
                case TAKING -> run.take(id, progress::at);
                case UNDOING -> undo.undo(id, progress::at);
                default -> run.check(id, progress::at);
            }
        });
    }

    JobStand stand(Intake intake) {
        return intake.state().job().flatMap(job -> jobs.stand(job, intake.id())).orElse(JobStand.NOT_BEGUN);
    }
}

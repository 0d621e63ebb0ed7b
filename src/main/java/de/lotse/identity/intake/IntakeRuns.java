package de.lotse.identity.intake;

import de.lotse.identity.intake.Intake.State;
import de.lotse.web.JobStand;
import de.lotse.web.Jobs;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Starts what works on a list in the background. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class IntakeRuns {

    private final Intakes intakes;
    private final IntakeRun run;
    private final IntakeLinks links;
    private final Jobs jobs;

    IntakeRuns(Intakes intakes, IntakeRun run, IntakeLinks links, Jobs jobs) {
        this.intakes = intakes;
        this.run = run;
        this.links = links;
        this.jobs = jobs;
    }

    /** Throws {@link de.lotse.shared.Conflict} if the list is in another state by now. */
    void begin(UUID id, State to, State... from) {
        intakes.move(id, to, from);
        start(id, to);
    }

    void start(UUID id, State state) {
        jobs.start(state.job().orElseThrow(), id, progress -> {
            if (state == State.TAKING) run.take(id);
            else run.check(id, progress::at);
        });
    }

    void mail(UUID id) {
        jobs.start(IntakeLinks.JOB, id, progress -> links.mail(id, progress));
    }

    JobStand stand(Intake intake) {
        return intake.state().job().flatMap(job -> jobs.stand(job, intake.id())).orElse(JobStand.NOT_BEGUN);
    }

    JobStand mailing(UUID id) {
        return jobs.stand(IntakeLinks.JOB, id).orElse(JobStand.NOT_BEGUN);
    }
}

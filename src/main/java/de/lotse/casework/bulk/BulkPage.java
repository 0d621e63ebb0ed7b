package de.lotse.casework.bulk;

import static de.lotse.web.Texts.t;

import de.lotse.casework.bulk.BulkRun.Outcome;
import de.lotse.kern.Tone;
import de.lotse.web.Formats;
import de.lotse.web.JobStand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of each row. */
record BulkPage(BulkRun run, List<Line> lines, JobStand stand) {

    long open() {
        return count(Outcome.OPEN);
    }

    boolean working() {
        return open() > 0;
    }

    /** Not done, and nobody is at it. */
    boolean interrupted() {
        return working() && !stand.running();
    }

    String title() {
        return t("casework.bulk.title." + run.action());
    }

    String summary() {
        return t("casework.bulk.summary", count(Outcome.DONE), lines.size());
    }

    String progress() {
        return t("casework.bulk.progress", lines.size() - open(), lines.size());
    }

    String day() {
        return run.dueOn() == null ? "" : Formats.date(run.dueOn());
    }

    String listPath() {
        return run.action().subject().listPath();
    }

    private long count(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /**
     * @param label empty for what may not be read any more
     * @param href where it is; null without a case
     */
    record Line(String label, String detail, @Nullable String href, Outcome outcome) {

        Tone tone() {
            return switch (outcome) {
                case DONE -> Tone.SUCCESS;
                case OPEN -> Tone.NEUTRAL;
                case CHANGED -> Tone.WARNING;
                case REFUSED, FAILED -> Tone.DANGER;
            };
        }
    }
}

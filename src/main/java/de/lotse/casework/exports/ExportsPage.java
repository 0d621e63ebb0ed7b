package de.lotse.casework.exports;

import static de.lotse.web.Texts.t;

import de.lotse.casework.exports.Export.State;
import de.lotse.kern.Tone;
import de.lotse.web.JobStand;
import java.util.List;
import java.util.Optional;

/**
 * The acting person's files, and those of colleagues that wait for her.
 *
 * @param refused whether a file could not be fetched
 */
record ExportsPage(List<Line> mine, List<Export> waiting, boolean isRefused) {

    ExportsPage(List<Line> mine, List<Export> waiting) {
        this(mine, waiting, false);
    }

    ExportsPage refused() {
        return new ExportsPage(mine, waiting, true);
    }

    /** What is at work now, the first to be ready; the page moves by itself until there is none. */
    Optional<Line> working() {
        return mine.stream().filter(Line::isWorking).findFirst();
    }

    record Line(Export export, JobStand stand) {

        boolean isWorking() {
            return export.state() == State.WORKING && stand.running();
        }

        boolean isInterrupted() {
            return export.state() == State.WORKING && !stand.running();
        }

        String state() {
            return t("casework.exports.state."
                    + (isInterrupted() ? "INTERRUPTED" : export.state().name()));
        }

        Tone tone() {
            return switch (export.state()) {
                case READY -> Tone.SUCCESS;
                case LOST, DECLINED -> Tone.WARNING;
                default -> isInterrupted() ? Tone.WARNING : Tone.INFO;
            };
        }

        /** How far it is; empty where there is nothing to count. */
        String progress() {
            return isWorking() && stand.total() > 0 ? t("casework.exports.progress", stand.done(), stand.total()) : "";
        }
    }
}

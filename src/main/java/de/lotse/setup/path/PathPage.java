package de.lotse.setup.path;

import static de.lotse.web.Texts.t;

import de.lotse.web.SetupStep;
import de.lotse.web.SetupStep.Stand;
import java.util.List;
import java.util.Optional;

/**
 * The steps with what is done of them.
 *
 * @param finished whether somebody has ended the path; it stays open to read and to go on
 */
record PathPage(List<Line> lines, boolean finished) {

    /** A step as it stands now. */
    record Line(SetupStep step, Stand stand) {

        String title() {
            return t(step.key() + "title");
        }

        boolean missing() {
            return step.needed() && !stand.done();
        }
    }

    int needed() {
        return (int) lines.stream().filter(line -> line.step.needed()).count();
    }

    int done() {
        return needed() - missing();
    }

    int missing() {
        return (int) lines.stream().filter(Line::missing).count();
    }

    boolean complete() {
        return missing() == 0;
    }

    /** The first one that is needed and not done. */
    Optional<Line> next() {
        return lines.stream().filter(Line::missing).findFirst();
    }

    /** Whether there is no other organisation and nobody has said that this is meant. */
    boolean lacksOthers() {
        return lines.stream()
                .anyMatch(line -> line.step.key().equals(PathConfiguration.ORGANISATIONS) && line.missing());
    }

    List<Line> working() {
        return lines.stream().filter(line -> line.stand.done()).toList();
    }

    List<Line> open() {
        return lines.stream().filter(line -> !line.stand.done()).toList();
    }
}

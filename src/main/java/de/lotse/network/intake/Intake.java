package de.lotse.network.intake;

import de.lotse.network.intake.drafts.Sources.Form;
import de.lotse.tables.ChosenColumns;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One file that was handed in.
 *
 * @param source from which other directory it comes, as the editors call it
 * @param version counts its checks
 * @param changedSince whether nothing was taken, because something had become different since the check
 * @param unknownTopics words of the file that are no topic here, as it was checked last
 * @param refused the entry that the directory did not take at the last attempt, so that nothing was taken; null without one
 * @param mapping null until the columns have a meaning; always for what is no list
 */
record Intake(
        UUID id,
        UUID sourceId,
        String source,
        int version,
        Form form,
        State state,
        boolean changedSince,
        List<String> unknownTopics,
        @Nullable Refused refused,
        String fileName,
        @Nullable Mapping mapping,
        Decisions decisions,
        String createdBy,
        Instant createdAt) {

    Intake {
        unknownTopics = List.copyOf(unknownTopics);
    }

    /** @param line where it stands in the file */
    record Refused(int line, String name) {}

    static final String PATH = "/netzwerk/einlesen";

    /** After that a file that nobody took is thrown away. */
    static final Duration KEPT = Duration.ofDays(30);

    /** So long an import can be taken back; what is known of the entries of the source stays. */
    static final Duration UNDOABLE = Duration.ofDays(180);

    String path() {
        return PATH + "/" + id;
    }

    String path(String page) {
        return path() + "/" + page;
    }

    /** Where it stands. */
    enum State {
        MAPPING,
        CHECKING,
        CHECKED,
        TAKING,
        TAKEN,
        UNDOING,
        UNDONE;

        /** The job that is at work in this state. */
        Optional<String> job() {
            return switch (this) {
                case CHECKING -> Optional.of("network.intake.check");
                case TAKING -> Optional.of("network.intake.take");
                case UNDOING -> Optional.of("network.intake.undo");
                default -> Optional.empty();
            };
        }
    }

    /**
     * What the columns mean.
     *
     * @param sheet of a workbook with several; else null
     */
    record Mapping(@Nullable String sheet, int headerRow, ChosenColumns columns) {}
}

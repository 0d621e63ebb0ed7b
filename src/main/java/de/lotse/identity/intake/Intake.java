package de.lotse.identity.intake;

import de.lotse.tables.ChosenColumns;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One list that was handed in.
 *
 * @param version counts its checks
 * @param changedSince whether nothing was taken, because something had become different since the check
 * @param createdBy name of the colleague; null if the account is gone
 * @param mapping null until the columns have a meaning
 * @param changes whether rights of accounts that exist already are changed
 * @param linksMadeAt when links were shown the last time
 */
record Intake(
        UUID id,
        int version,
        Kind kind,
        State state,
        boolean changedSince,
        String fileName,
        @Nullable String createdBy,
        Instant createdAt,
        @Nullable Mapping mapping,
        boolean changes,
        @Nullable Instant linksMadeAt) {

    static final String PATH = "/verwaltung/einlesen";
    static final Duration KEPT = Duration.ofDays(14);

    String path() {
        return PATH + "/" + id;
    }

    String path(String page) {
        return path() + "/" + page;
    }

    /** What its rows are. */
    enum Kind {
        ORGANISATIONS,
        ACCOUNTS
    }

    /** Where it stands. */
    enum State {
        MAPPING,
        CHECKING,
        CHECKED,
        TAKING,
        TAKEN;

        /** The job that is at work in this state. */
        Optional<String> job() {
            return switch (this) {
                case CHECKING -> Optional.of("intake.check");
                case TAKING -> Optional.of("intake.take");
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

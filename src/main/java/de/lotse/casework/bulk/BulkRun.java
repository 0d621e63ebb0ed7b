package de.lotse.casework.bulk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is done with many rows.
 *
 * @param dueOn the new day of reminders, or the day of those to be set
 * @param text of reminders to be set
 * @param colleague who gets inquiries, or leads cases
 */
record BulkRun(
        UUID id,
        Action action,
        @Nullable LocalDate dueOn,
        @Nullable String text,
        @Nullable UUID colleague) {

    static final String PATH = "/sammelaktionen";

    String path() {
        return PATH + "/" + id;
    }

    /** Of what the rows are. */
    enum Subject {
        REMINDERS("/wiedervorlagen"),
        CASES("/faelle"),
        INQUIRIES("/leitung"),
        LED_CASES("/leitung/faelle");

        private final String listPath;

        Subject(String listPath) {
            this.listPath = listPath;
        }

        /** The list in which they are chosen. */
        String listPath() {
            return listPath;
        }

        /** Where they are sent. */
        String orderPath() {
            return PATH
                    + switch (this) {
                        case INQUIRIES -> "/anfragen";
                        case LED_CASES -> "/fallfuehrung";
                        case CASES, REMINDERS -> listPath;
                    };
        }
    }

    /** What is done with each row. */
    enum Action {
        MOVE(Subject.REMINDERS),
        DONE(Subject.REMINDERS),
        OBSOLETE(Subject.REMINDERS),
        REMIND(Subject.CASES),
        ASSIGN(Subject.INQUIRIES),
        LEAD(Subject.LED_CASES);

        private final Subject subject;

        Action(Subject subject) {
            this.subject = subject;
        }

        Subject subject() {
            return subject;
        }

        static Optional<Action> of(String name) {
            for (var action : values()) if (action.name().equals(name)) return Optional.of(action);
            return Optional.empty();
        }
    }

    /**
     * One row that was chosen.
     *
     * @param version what was on the screen; null: as it is now
     */
    record Chosen(UUID subject, @Nullable Integer version) {

        private static final Pattern ROW =
                Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.(\\d{1,9})");

        /** @param rows each {@code id.version}; what is none is left out */
        static List<Chosen> read(List<String> rows) {
            return rows.stream()
                    .map(ROW::matcher)
                    .filter(match -> match.matches())
                    .map(match -> new Chosen(UUID.fromString(match.group(1)), Integer.valueOf(match.group(2))))
                    .toList();
        }
    }

    /** A row to be worked on. */
    record Row(int number, UUID subject, @Nullable Integer version) {}

    /** What became of a row. */
    enum Outcome {
        OPEN,
        DONE,
        CHANGED,
        REFUSED,
        FAILED
    }
}

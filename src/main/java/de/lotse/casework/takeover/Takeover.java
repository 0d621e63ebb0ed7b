package de.lotse.casework.takeover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One list that is taken over.
 *
 * @param createdBy name of the colleague; null if the account is gone
 * @param mapping null until the columns have a meaning
 */
record Takeover(
        UUID id,
        State state,
        String fileName,
        @Nullable String createdBy,
        Instant createdAt,
        boolean hasFile,
        @Nullable Mapping mapping) {

    static final String PATH = "/uebernahme";

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
                case CHECKING -> Optional.of("takeover.check");
                case TAKING -> Optional.of("takeover.take");
                case UNDOING -> Optional.of("takeover.undo");
                default -> Optional.empty();
            };
        }
    }

    /**
     * What the columns mean.
     *
     * @param sheet of a workbook with several; else null
     * @param fields for each column the name of a {@link Field}, or nothing
     */
    record Mapping(
            @Nullable String sheet,
            int headerRow,
            List<String> fields,
            @Nullable UUID defaultLead,
            LocalDate renewBy) {

        Mapping {
            fields = List.copyOf(fields);
        }

        Map<Field, Integer> columns() {
            var columns = new EnumMap<Field, Integer>(Field.class);
            for (var i = 0; i < fields.size(); i++) {
                var column = i;
                Field.named(fields.get(i)).ifPresent(field -> columns.put(field, column));
            }
            return columns;
        }
    }
}

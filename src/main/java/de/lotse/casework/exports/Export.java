package de.lotse.casework.exports;

import static de.lotse.web.Texts.t;

import de.lotse.shared.Role;
import de.lotse.web.Formats;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that was asked for.
 *
 * @param filter what the list was asked for, by the names of its address
 * @param cases whom it is about
 * @param persons how many people it is about
 * @param by name of whoever asked
 * @param pieces of the finished file; 0 before
 * @param size bytes of the finished file; 0 before
 * @param manifest rows by category
 */
record Export(
        UUID id,
        Kind kind,
        Format format,
        Map<String, String> filter,
        List<UUID> cases,
        int persons,
        String reason,
        State state,
        UUID requestedBy,
        String by,
        Instant requestedAt,
        @Nullable UUID decidedBy,
        int pieces,
        long size,
        Map<String, Integer> manifest,
        @Nullable Instant readyAt) {

    static final String PATH = "/herunterladen";
    static final String JOB = "export";
    static final Duration KEPT = Duration.ofHours(24);

    String path() {
        return PATH + "/" + id;
    }

    String title() {
        return t("casework.exports.kind." + kind);
    }

    String fileName() {
        return t("casework.exports.file." + kind, format.ending());
    }

    boolean isReady() {
        return state == State.READY;
    }

    /** Until when it can be fetched; empty before it is ready. */
    String expires() {
        return readyAt == null
                ? ""
                : Formats.dateTime(Objects.requireNonNull(readyAt).plus(KEPT));
    }

    enum Kind {
        CASE,
        CASES,
        REMINDERS,
        ORGANISATION,
        MUNICIPALITY;

        /** Everything of an organisation, or of the municipality. */
        boolean isWhole() {
            return this == ORGANISATION || this == MUNICIPALITY;
        }

        /** Who asks for it; empty where everybody may. */
        Set<Role> roles() {
            return switch (this) {
                case ORGANISATION -> Set.of(Role.PROVIDER_LEAD);
                case MUNICIPALITY -> Set.of(Role.TENANT_ADMIN);
                default -> Set.of();
            };
        }

        /** Who confirms it: what all share only data protection. */
        Set<Role> confirmers() {
            return this == MUNICIPALITY ? Set.of(Role.DATA_PROTECTION) : ExportStart.CONFIRM.roles();
        }
    }

    enum Format {
        ZIP("application/zip"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        CSV("text/csv;charset=UTF-8");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        String mediaType() {
            return mediaType;
        }

        String ending() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    enum State {
        /** For a second person. */
        WAITING,
        DECLINED,
        WORKING,
        READY,
        /** A case in it may not be seen any more. */
        LOST
    }
}

package de.lotse.database;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** A foreseeable reason why Lotse cannot start: one German sentence for the person at the console and an exit code for scripts. */
public final class StartupProblem extends RuntimeException {

    /** The codes are listed for operators in docs/operations/start.md and stay as they are. */
    public enum Reason {
        PORT_TAKEN(10),
        FOLDER_IN_USE(11),
        FOLDER_NOT_WRITABLE(12),
        DISK_FULL(13),
        DATABASE_FAILED(14),
        DATABASE_STUCK(15),
        DATABASE_UNREACHABLE(16),
        DATABASE_TOO_OLD(17),
        DATA_FROM_OTHER_VERSION(18),
        APP_ROLE_MISSING(19),
        APP_ROLE_TOO_STRONG(20),
        SETTINGS_INCOMPLETE(21),
        FOLDER_OF_SOMEBODY_ELSE(22),
        PLATFORM_UNSUPPORTED(23),
        MIGRATION_FAILED(24),
        FOLDER_FAILED(25),
        SHARED_ROLE_UNFIT(26),
        NO_DATABASE(27),
        PUBLIC_ROLE_MISSING(28),
        PUBLIC_ROLE_TOO_STRONG(29);

        private final int exitCode;

        Reason(int exitCode) {
            this.exitCode = exitCode;
        }

        private String key() {
            return "start." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    /** @param details fill the places {0}, {1} … of the sentence {@code start.<reason>} in messages/start_de.properties */
    public StartupProblem(Reason reason, @Nullable Object... details) {
        super(MessageFormat.format(
                ResourceBundle.getBundle("messages.start", Locale.GERMAN).getString(reason.key()), details));
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** 10 and above; see docs/operations/start.md. */
    public int exitCode() {
        return reason.exitCode;
    }

    /** The problem itself or one that a framework has wrapped. */
    public static Optional<StartupProblem> in(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof StartupProblem problem) return Optional.of(problem);
        return Optional.empty();
    }
}

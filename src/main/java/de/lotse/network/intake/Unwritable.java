package de.lotse.network.intake;

import de.lotse.network.intake.Intake.Refused;
import java.sql.SQLException;
import java.util.Set;
import org.springframework.dao.DataIntegrityViolationException;

/** The tables do not take an entry as it is; not because somebody was quicker. */
final class Unwritable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Of PostgreSQL: not null, check, too long, out of range, wrong text; a key that is there or gone is somebody else's doing. */
    private static final Set<String> OF_THE_ENTRY =
            Set.of("23502", "23514", "22001", "22003", "22008", "22021", "22P02");

    private final transient Refused entry;

    Unwritable(Refused entry, DataIntegrityViolationException cause) {
        super(cause);
        this.entry = entry;
    }

    static boolean isOfTheEntry(DataIntegrityViolationException e) {
        return e.getMostSpecificCause() instanceof SQLException sql && OF_THE_ENTRY.contains(sql.getSQLState());
    }

    Refused entry() {
        return entry;
    }
}

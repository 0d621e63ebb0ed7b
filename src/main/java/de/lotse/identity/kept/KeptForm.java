package de.lotse.identity.kept;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A form as it was sent: its address and its fields in order, without those that only the machine needs. */
record KeptForm(UUID id, String path, List<Field> fields, Instant keptAt) {

    /** One field; a name may come several times. */
    record Field(String name, String value) {}
}

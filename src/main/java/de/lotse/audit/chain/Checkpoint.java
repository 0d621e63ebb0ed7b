package de.lotse.audit.chain;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A seal as it stands outside the database: {@code 1 tenant number hash sealed-at written-at signature}. As numbers have no gaps, the number
 * is the count, too.
 *
 * @param at when it was written
 */
record Checkpoint(int tenant, long number, String hash, Instant sealedAt, Instant at) {

    private static final String FORM = "1";

    static Checkpoint of(int tenant, Seal seal, Instant now) {
        return new Checkpoint(tenant, seal.number(), HexFormat.of().formatHex(seal.hash()), seal.at(), now);
    }

    String signedBy(SigningKey key) {
        return text() + " " + key.sign(text());
    }

    /** Empty for a line that is no checkpoint or that another key has signed. */
    static Optional<Checkpoint> read(String line, SigningKey key) {
        var part = line.split(" ", -1);
        if (part.length != 7 || !part[0].equals(FORM)) return Optional.empty();
        try {
            var read = new Checkpoint(
                    Integer.parseInt(part[1]),
                    Long.parseLong(part[2]),
                    part[3],
                    Instant.parse(part[4]),
                    Instant.parse(part[5]));
            return key.hasSigned(read.text(), part[6]) ? Optional.of(read) : Optional.empty();
        } catch (NumberFormatException | DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private String text() {
        return String.join(
                " ", FORM, Integer.toString(tenant), Long.toString(number), hash, sealedAt.toString(), at.toString());
    }
}

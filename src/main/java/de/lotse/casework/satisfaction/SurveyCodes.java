package de.lotse.casework.satisfaction;

import de.lotse.shared.Digest;
import de.lotse.shared.OrganisationId;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Codes that open the question once, for an hour. Only their fingerprints are kept. */
@Repository
class SurveyCodes {

    static final Duration VALID = Duration.ofHours(1);

    /** Without letters and digits that are easily taken for others. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 10; // 31^10 is 2^49: far more than can be tried in an hour
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Clock clock;

    SurveyCodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new code for the acting organisation; whoever has expired makes room. */
    String make() {
        jdbc.sql("delete from casework.satisfaction_code where valid_until < ?")
                .param(Timestamp.from(clock.instant()))
                .update();
        var code = RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(index -> SIGNS.substring(index, index + 1))
                .reduce("", String::concat);
        jdbc.sql("""
                        insert into casework.satisfaction_code (fingerprint, organisation_id, valid_until)
                        values (?, shared.organisation(), ?)""")
                .params(fingerprint(code), Timestamp.from(clock.instant().plus(VALID)))
                .update();
        return code;
    }

    /** Whose question it opens; empty for a code that is used, old or wrong. */
    Optional<OrganisationId> find(String code) {
        return jdbc.sql(
                        "select organisation_id from casework.satisfaction_code where fingerprint = ? and valid_until >= ?")
                .params(fingerprint(code), Timestamp.from(clock.instant()))
                .query((row, number) -> new OrganisationId(row.getObject("organisation_id", UUID.class)))
                .optional();
    }

    /** Answers false if somebody else was quicker. */
    boolean use(String code) {
        return jdbc.sql("delete from casework.satisfaction_code where fingerprint = ? and valid_until >= ?")
                        .params(fingerprint(code), Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** As it is typed by hand: capitals, blanks and hyphens make no difference. */
    static String normalised(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static byte[] fingerprint(String code) {
        return Digest.of(normalised(code));
    }
}

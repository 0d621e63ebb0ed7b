package de.lotse.casework.referrals;

import de.lotse.consent.SharedReading;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom a referral is about: in the own case always, in another's as long as the name is shared. */
@Component
class Names {

    private final JdbcClient jdbc;
    private final SharedReading reading;

    Names(JdbcClient jdbc, SharedReading reading) {
        this.jdbc = jdbc;
        this.reading = reading;
    }

    /** By referral, whichever side it is on. */
    Map<UUID, String> of(Collection<Referral> referrals) {
        var names = new HashMap<>(ofOthers(
                referrals.stream().filter(one -> !one.ofOwnCase()).toList()));
        names.putAll(ofOwn(referrals.stream().filter(Referral::ofOwnCase).toList()));
        return names;
    }

    private Map<UUID, String> ofOwn(Collection<Referral> referrals) {
        return read("""
                select r.id, p.display_name
                from   casework.referral r
                join   casework.case_file f on f.tenant_id = r.tenant_id and f.id = r.case_id
                join   casework.person p on p.tenant_id = f.tenant_id and p.id = f.client_id
                where  r.id = any (?)""", referrals);
    }

    /** Those whose grant does not count, or names nobody, are not among them. */
    private Map<UUID, String> ofOthers(Collection<Referral> referrals) {
        return reading.overview(() -> read("""
                select r.id, p.display_name
                from   casework.referral r
                join   consent.shared_case s on s.tenant_id = r.tenant_id and s.grant_id = r.grant_id
                join   casework.person p on p.tenant_id = s.tenant_id and p.id = s.person_id
                where  r.id = any (?) and 'IDENTITY' = any (s.categories)
                and    r.state not in ('REVOKED', 'ENDED_BY_CONSENT')""", referrals));
    }

    private Map<UUID, String> read(String sql, Collection<Referral> referrals) {
        var names = new HashMap<UUID, String>();
        jdbc.sql(sql)
                .param(referrals.stream().map(Referral::id).toArray(UUID[]::new))
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), Objects.requireNonNull(row.getString("display_name")));
                });
        return names;
    }
}

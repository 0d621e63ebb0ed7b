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
        var names = new HashMap<>(
                ofOthers(referrals.stream().filter(one -> !one.ofOwnCase()).toList()));
        names.putAll(ofTaken(referrals));
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
        var shown = referrals.stream()
                .filter(one -> one.grantId() != null && !one.state().isTakenAway())
                .toList();
        return reading.overview(() -> collect(jdbc.sql("""
                        select r.id, p.display_name
                        from   unnest(?::uuid[], ?::uuid[]) as r (id, grant_id)
                        join   consent.shared_case s on s.grant_id = r.grant_id
                        join   casework.person p on p.tenant_id = s.tenant_id and p.id = s.person_id
                        where  'IDENTITY' = any (s.categories)""")
                .param(shown.stream().map(Referral::id).toArray(UUID[]::new))
                .param(shown.stream()
                        .map(one -> Objects.requireNonNull(one.grantId()))
                        .toArray(UUID[]::new))));
    }

    /** Of what was taken over, the name in the own case that came of it, for whoever may open that. */
    private Map<UUID, String> ofTaken(Collection<Referral> referrals) {
        return read("""
                select t.referral_id as id, p.display_name
                from   casework.taken_case t
                join   consent.visible_case v on v.tenant_id = t.tenant_id and v.case_id = t.case_id
                join   casework.case_file f on f.tenant_id = t.tenant_id and f.id = t.case_id
                join   casework.person p on p.tenant_id = f.tenant_id and p.id = f.client_id
                where  t.referral_id = any (?)""", referrals);
    }

    private Map<UUID, String> read(String sql, Collection<Referral> referrals) {
        return collect(jdbc.sql(sql).param(referrals.stream().map(Referral::id).toArray(UUID[]::new)));
    }

    private static Map<UUID, String> collect(JdbcClient.StatementSpec statement) {
        var names = new HashMap<UUID, String>();
        statement.query(row -> {
            names.put(row.getObject("id", UUID.class), Objects.requireNonNull(row.getString("display_name")));
        });
        return names;
    }
}

package de.lotse.network.freshness;

import de.lotse.network.offers.ChangeLog;
import de.lotse.network.offers.Entity;
import de.lotse.shared.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who has confirmed which offer; nothing is taken back, a later confirmation counts. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Verifications {

    static final int LONGEST_NAME = 300;
    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final ChangeLog log;

    Verifications(JdbcClient jdbc, ChangeLog log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    /**
     * Notes a confirmation. Callers have checked who may.
     *
     * @param on the day on which it was said, not in the future
     * @param assurer who said so, as she is called there, at most 300 characters; may be empty
     */
    public void record(UUID offer, Method method, LocalDate on, String assurer) {
        jdbc.sql("insert into network.verification (id, offer_id, verified_on, method, assurer) values (?, ?, ?, ?, ?)")
                .params(Ids.next(), offer, on, method.name(), assurer)
                .update();
        log.note(Entity.OFFER, offer, ChangeLog.Action.VERIFY);
    }

    /** Whether anybody ever has: what nobody has confirmed is not published. */
    public boolean isVerified(UUID offer) {
        return jdbc.sql("select exists (select 1 from network.verification where offer_id = ?)")
                .param(offer)
                .query(Boolean.class)
                .single();
    }

    /** The latest first. */
    List<Verification> of(UUID offer) {
        return jdbc.sql("""
                        select v.verified_on, v.method, v.assurer, coalesce(u.display_name, '') as recorded_by
                        from   network.verification v
                        left   join identity.user_name u on u.tenant_id = v.tenant_id and u.id = v.recorded_by
                        where  v.offer_id = ?
                        order  by v.verified_on desc, v.id desc
                        limit  ?""")
                .params(offer, MOST)
                .query((row, number) -> new Verification(
                        row.getObject("verified_on", LocalDate.class),
                        Method.valueOf(row.getString("method")),
                        row.getString("assurer"),
                        row.getString("recorded_by")))
                .list();
    }
}

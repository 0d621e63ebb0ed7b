package de.lotse.consent.decision;

import de.lotse.consent.decision.WorldRows.Sealing;
import de.lotse.shared.Ids;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes who works on a case, on a connection without triggers that looks as its organisation. */
final class InsideRows {

    private final JdbcClient jdbc;
    private final Inside inside;
    private final Sealing sealing;
    private final LocalDate today;

    InsideRows(JdbcClient jdbc, Inside inside, Sealing sealing) {
        this.jdbc = jdbc;
        this.inside = inside;
        this.sealing = sealing;
        today = jdbc.sql("select current_date").query(LocalDate.class).single();
    }

    /** @param ids of what the case has */
    void write(UUID caseId, UUID author, Map<String, UUID> ids) {
        inside.memberships().stream().filter(one -> one.caseId().equals(caseId)).forEach(this::add);
        inside.emergencies().stream().filter(one -> one.caseId().equals(caseId)).forEach(this::add);
        inside.areas().stream().filter(one -> one.caseId().equals(caseId)).forEach(area -> add(area, author, ids));
    }

    private void add(Inside.Membership one) {
        jdbc.sql(
                        "insert into consent.case_membership (id, case_id, user_id, role, valid_from, valid_to) values (?, ?, ?, ?, ?, ?)")
                .params(
                        Ids.next(),
                        one.caseId(),
                        one.user(),
                        one.role(),
                        today.plusDays(one.days().from()),
                        today.plusDays(one.days().until()))
                .update();
    }

    private void add(Inside.Emergency one) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into consent.break_glass (id, case_id, user_id, reason_code, reason, started_at, ends_at, ended_at, ended_by)
                        select :id, :case, :user, 'DEADLINE', :reason, s.at, s.at + interval '60 minutes',
                               case when :ended then s.at + interval '1 minute' end, case when :ended then cast(:user as uuid) end
                        from   (select now() - :since * interval '1 minute' as at) s""")
                .param("id", id)
                .param("case", one.caseId())
                .param("user", one.user())
                .param("reason", sealing.of(one.caseId(), "consent.break_glass.reason:" + id))
                .param("since", one.since())
                .param("ended", one.ended())
                .update();
    }

    private void add(Inside.Area area, UUID author, Map<String, UUID> ids) {
        jdbc.sql("insert into consent.compartment (id, case_id, thing_id, author_id) values (?, ?, ?, ?)")
                .params(ids.get("compartment"), area.caseId(), ids.get("thing"), author)
                .update();
        for (var reader : area.readers())
            jdbc.sql("insert into consent.compartment_member (compartment_id, user_id) values (?, ?)")
                    .params(ids.get("compartment"), reader)
                    .update();
    }
}

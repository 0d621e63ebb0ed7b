package de.lotse.casework.walkin;

import de.lotse.casework.CaseId;
import de.lotse.casework.walkin.WalkIn.Caller;
import de.lotse.casework.walkin.WalkIn.Outcome;
import de.lotse.casework.walkin.WalkIn.State;
import de.lotse.documents.TenantCipher;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the waiting list of the own organisation; names and concerns are encrypted, and only here do they exist as text. */
@Repository
class WalkIns {

    private static final String READ = """
            select w.id, w.number, w.name, w.concern, w.language, w.urgent, w.arrived_at, w.state, w.called_by,
                   u.display_name as caller, w.called_at
            from   casework.walk_in w
            left join identity.user_name u on u.tenant_id = w.tenant_id and u.id = w.called_by
            where  w.tenant_id = shared.tenant() and w.controller_id = shared.organisation() and w.on_day = ?
            """;

    private final JdbcClient jdbc;
    private final TenantCipher cipher;

    WalkIns(JdbcClient jdbc, TenantCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    UUID add(LocalDate day, WalkInForm form, Instant now) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into casework.walk_in (id, on_day, number, name, concern, language, urgent, arrived_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, day, nextNumber(day))
                .param(sealed(id, "name", form.name()))
                .param(sealed(id, "concern", form.concern()))
                .params(form.language(), form.isUrgent(), Timestamp.from(now))
                .update();
        return id;
    }

    private int nextNumber(LocalDate day) {
        return jdbc.sql("""
                        insert into casework.walk_in_day as d (on_day, arrivals)
                        values (?, 1)
                        on conflict (tenant_id, controller_id, on_day) do update set arrivals = d.arrivals + 1
                        returning arrivals""").param(day).query(Integer.class).single();
    }

    /** Urgent ones first, then who waits longest. */
    List<WalkIn> of(LocalDate day) {
        return jdbc.sql(READ + "order by w.urgent desc, w.arrived_at, w.number")
                .param(day)
                .query(this::map)
                .list();
    }

    /** Throws {@link NotFound} for somebody who came on another day, or to another organisation. */
    WalkIn get(LocalDate day, UUID id) {
        return jdbc.sql(READ + "and w.id = ?")
                .params(day, id)
                .query(this::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Answers false if somebody was faster, or she is not waiting any more. */
    boolean call(UUID id, Instant now) {
        return jdbc.sql("""
                        update casework.walk_in
                        set    state = 'CALLED', called_by = shared.actor(), called_at = ?
                        where  id = ? and state = 'WAITING'""").params(Timestamp.from(now), id).update() == 1;
    }

    /** Answers false if she is not called in at the moment. */
    boolean sendBack(UUID id) {
        return jdbc.sql("""
                        update casework.walk_in
                        set    state = 'WAITING', called_by = null, called_at = null
                        where  id = ? and state = 'CALLED'""").param(id).update() == 1;
    }

    /** Answers false if the visit has ended already. */
    boolean end(UUID id, Outcome outcome, @Nullable CaseId caseId, Instant now) {
        return jdbc.sql("""
                        update casework.walk_in
                        set    state = 'ENDED', outcome = ?, case_id = ?, ended_at = ?
                        where  id = ? and state <> 'ENDED'""")
                        .param(outcome.name())
                        .param(caseId == null ? null : caseId.value())
                        .params(Timestamp.from(now), id)
                        .update()
                == 1;
    }

    /** Whether the talk with her goes on in this case. */
    boolean goesOnIn(UUID id, CaseId caseId) {
        return jdbc.sql("select exists (select 1 from casework.walk_in where id = ? and case_id = ?)")
                .params(id, caseId.value())
                .query(Boolean.class)
                .single();
    }

    /** Counts an advice where that of inquiries is counted, too; the line names nobody. */
    void count(Advice advice, LocalDate day) {
        jdbc.sql("""
                        insert into casework.one_off_advice
                          (id, advised_on, minutes, channel, institution, language, interpreter, district, life_area, legal_domain)
                        values (:id, :on, :minutes, :channel, :institution, :language, :interpreter, :district, :area, :domain)""")
                .param("id", Ids.next())
                .param("on", day)
                .param("minutes", advice.minutes())
                .param("channel", advice.channel())
                .param("institution", advice.institution())
                .param("language", advice.language())
                .param("interpreter", advice.interpreter())
                .param("district", advice.district())
                .param("area", advice.topic().lifeArea())
                .param("domain", advice.topic().legalDomain())
                .update();
    }

    /** Deletes the lists of the days before. Answers how many people stood on them. */
    int forget(LocalDate before) {
        return jdbc.sql("delete from casework.walk_in where on_day < ?")
                .param(before)
                .update();
    }

    private WalkIn map(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new WalkIn(
                id,
                row.getInt("number"),
                opened(row, id, "name"),
                opened(row, id, "concern"),
                row.getString("language"),
                row.getBoolean("urgent"),
                row.getTimestamp("arrived_at").toInstant(),
                State.valueOf(row.getString("state")),
                caller(row));
    }

    private static @Nullable Caller caller(ResultSet row) throws SQLException {
        var id = row.getObject("called_by", UUID.class);
        if (id == null) return null;
        var name = Objects.requireNonNullElse(row.getString("caller"), "");
        return new Caller(id, name, row.getTimestamp("called_at").toInstant());
    }

    private byte @Nullable [] sealed(UUID id, String column, String text) {
        return text.isEmpty() ? null : cipher.encrypt(Scope.actor().tenant(), text, place(id, column));
    }

    private String opened(ResultSet row, UUID id, String column) throws SQLException {
        var bytes = row.getBytes(column);
        return bytes == null ? "" : cipher.decrypt(Scope.actor().tenant(), bytes, place(id, column));
    }

    private static String place(UUID id, String column) {
        return "casework.walk_in." + column + ":" + id;
    }
}

package de.lotse.network.slips;

import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what was handed out. */
@Repository
class Slips {

    private static final String READ = """
            select s.code, s.offer_id, o.name, g.name as organisation, s.created_on, s.outcome
            from   network.referral_slip s
            join   network.offer o on o.tenant_id = s.tenant_id and o.id = s.offer_id
            join   network.organisation g on g.tenant_id = o.tenant_id and g.id = o.organisation_id
            """;

    private final JdbcClient jdbc;

    Slips(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID sheet, UUID offer, String language, LocalDate today) {
        while (jdbc.sql("""
                        insert into network.referral_slip (id, sheet_id, offer_id, code, language, created_on)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict do nothing""")
                                .params(
                                        UUID.randomUUID(),
                                        sheet,
                                        offer,
                                        SlipCode.random().signs(),
                                        language,
                                        today)
                                .update()
                        == 0
                && !isOn(sheet, offer)) {
            /* a code that is taken already: another one */
        }
    }

    /** Whether a form that was sent before has made it. */
    private boolean isOn(UUID sheet, UUID offer) {
        return jdbc.sql("select exists (select 1 from network.referral_slip where sheet_id = ? and offer_id = ?)")
                .params(sheet, offer)
                .query(Boolean.class)
                .single();
    }

    Optional<Slip> find(SlipCode code) {
        return jdbc.sql(READ + "where s.code = ?")
                .param(code.signs())
                .query(Slips::map)
                .optional();
    }

    /** The language of a sheet. */
    String language(UUID sheet) {
        return jdbc.sql("select s.language from network.referral_slip s where s.sheet_id = ? limit 1")
                .param(sheet)
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** With null it is not known any more. */
    void settle(SlipCode code, @Nullable SlipOutcome outcome, LocalDate today) {
        jdbc.sql("update network.referral_slip set outcome = :outcome, outcome_on = :on where code = :code")
                .param("outcome", outcome == null ? null : outcome.name())
                .param("on", outcome == null ? null : today)
                .param("code", code.signs())
                .update();
    }

    /** How many in each of the last twelve months, the newest first, and what became of them. */
    List<Month> months(LocalDate today) {
        return jdbc.sql("""
                        select date_trunc('month', s.created_on)::date as month, count(*) as handed_out,
                               count(*) filter (where s.outcome = 'ARRIVED') as arrived,
                               count(*) filter (where s.outcome <> 'ARRIVED') as failed,
                               count(*) filter (where s.outcome is null) as open
                        from   network.referral_slip s
                        where  s.created_on >= date_trunc('month', cast(? as date)) - interval '11 months'
                        group  by 1
                        order  by 1 desc""").param(today).query(Slips::month).list();
    }

    private static Month month(ResultSet row, int number) throws SQLException {
        return new Month(
                row.getObject("month", LocalDate.class),
                row.getLong("handed_out"),
                row.getLong("arrived"),
                row.getLong("failed"),
                row.getLong("open"));
    }

    private static Slip map(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        return new Slip(
                new SlipCode(row.getString("code")),
                row.getObject("offer_id", UUID.class),
                row.getString("name"),
                row.getString("organisation"),
                row.getObject("created_on", LocalDate.class),
                outcome == null ? null : SlipOutcome.valueOf(outcome));
    }

    /** @param open of which nothing is known */
    record Month(LocalDate first, long handedOut, long arrived, long failed, long open) {}
}

package de.lotse.structure.measures;

import de.lotse.structure.measures.Measure.State;
import de.lotse.structure.themes.Stage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps agreements and measures of themes. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Measures {

    private static final String READ =
            "select m.id, m.version, m.title, m.lead_unit, m.due_on, m.state from structure.measure m where m.theme_id = ? ";

    private final JdbcClient jdbc;

    Measures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By their day. */
    public List<Measure> of(UUID theme) {
        return jdbc.sql(READ + "order by m.due_on, m.id")
                .param(theme)
                .query((row, number) -> map(row))
                .list();
    }

    Optional<Measure> find(UUID theme, UUID id) {
        return jdbc.sql(READ + "and m.id = ?")
                .params(theme, id)
                .query((row, number) -> map(row))
                .optional();
    }

    void add(UUID theme, Measure measure) {
        jdbc.sql(
                        "insert into structure.measure (theme_id, id, title, lead_unit, due_on, state) values (?, ?, ?, ?, ?, ?)")
                .params(
                        theme,
                        measure.id(),
                        measure.title(),
                        measure.leadUnit(),
                        measure.due(),
                        measure.state().name())
                .update();
    }

    /** Answers whether it was still as it was read. */
    boolean change(UUID theme, Measure measure) {
        return jdbc.sql("""
                        update structure.measure set title = ?, lead_unit = ?, due_on = ?, state = ?, version = version + 1
                        where  theme_id = ? and id = ? and version = ?""")
                        .params(
                                measure.title(),
                                measure.leadUnit(),
                                measure.due(),
                                measure.state().name())
                        .params(theme, measure.id(), measure.version())
                        .update()
                == 1;
    }

    public Optional<Agreement> agreement(UUID theme) {
        return jdbc.sql("select version, text, parties, from_on, until_on from structure.agreement where theme_id = ?")
                .param(theme)
                .query((row, number) -> agreement(row))
                .optional();
    }

    /** What was agreed before, the latest first. */
    public List<FormerAgreement> formerAgreements(UUID theme) {
        return jdbc.sql("""
                        select f.version, f.text, f.parties, f.from_on, f.until_on, f.stage, f.replaced_on, u.display_name as author
                        from   structure.former_agreement f
                        left join identity.user_name u on u.tenant_id = f.tenant_id and u.id = f.replaced_by
                        where  f.theme_id = ?
                        order  by f.version desc""")
                .param(theme)
                .query((row, number) -> new FormerAgreement(
                        agreement(row),
                        Stage.valueOf(row.getString("stage")),
                        row.getObject("replaced_on", LocalDate.class),
                        row.getString("author")))
                .list();
    }

    private static Agreement agreement(ResultSet row) throws SQLException {
        return new Agreement(
                row.getInt("version"),
                row.getString("text"),
                row.getString("parties"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class));
    }

    /** Answers whether it was still as it was read; a version of 0 is a new one. */
    boolean agree(UUID theme, Agreement agreement) {
        var sql = agreement.version() == 0 ? """
                        insert into structure.agreement (theme_id, text, parties, from_on, until_on)
                        values (:theme, :text, :parties, :from, :until) on conflict do nothing""" : """
                        update structure.agreement
                        set    text = :text, parties = :parties, from_on = :from, until_on = :until, version = version + 1
                        where  theme_id = :theme and version = :version""";
        return jdbc.sql(sql)
                        .param("theme", theme)
                        .param("text", agreement.text())
                        .param("parties", agreement.parties())
                        .param("from", agreement.from())
                        .param("until", agreement.until())
                        .param("version", agreement.version())
                        .update()
                == 1;
    }

    private static Measure map(ResultSet row) throws SQLException {
        return new Measure(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("title"),
                row.getString("lead_unit"),
                row.getObject("due_on", LocalDate.class),
                State.valueOf(row.getString("state")));
    }
}

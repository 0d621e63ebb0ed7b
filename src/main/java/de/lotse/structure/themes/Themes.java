package de.lotse.structure.themes;

import de.lotse.shared.Conflict;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.structure.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps themes and what happened to them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Themes {

    private static final String READ = """
            select t.id, t.version, t.number, t.title, t.description, t.affected, t.level, t.priority, t.topic, t.stage, t.stage_since, t.body_id,
                   t.group_id, t.merged_into
            from   structure.theme t
            """;

    private final JdbcClient jdbc;

    Themes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are not closed, and those that were closed since the day; by priority, then by number. */
    public List<Theme> open(LocalDate closedSince) {
        return jdbc.sql(READ + """
                        where  t.stage <> 'CLOSED' or t.stage_since >= ?
                        order  by t.priority nulls last, t.number""").param(closedSince).query(Themes::map).list();
    }

    /** Those that a body decides about or works on, without those that are closed; by number. */
    public List<Theme> of(UUID body) {
        return jdbc.sql(READ
                        + "where t.stage <> 'CLOSED' and (t.body_id = :body or t.group_id = :body) order by t.number")
                .param("body", body)
                .query(Themes::map)
                .list();
    }

    public Optional<Theme> find(UUID id) {
        return jdbc.sql(READ + "where t.id = ?").param(id).query(Themes::map).optional();
    }

    /** @throws NotFound where there is none */
    public Theme get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    void add(UUID id, ThemeForm form, LocalDate on) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('structure.theme'), shared.tenant())")
                .query((row, number) -> true)
                .single(); // numbers without gaps
        jdbc.sql("""
                        insert into structure.theme (id, number, title, description, affected, level, topic, stage_since, created_on)
                        select :id, coalesce(max(number), 0) + 1, :title, :description, :affected, :level, :topic, :on, :on from structure.theme""")
                .param("id", id)
                .param("title", form.title())
                .param("description", form.description())
                .param("affected", form.affected())
                .param("level", form.level())
                .param("topic", form.topic().isEmpty() ? null : form.topic())
                .param("on", on)
                .update();
    }

    /** Answers whether it was still as it was read. */
    boolean change(UUID id, ThemeForm form) {
        return jdbc.sql("""
                        update structure.theme
                        set    title = :title, description = :description, affected = :affected, level = :level, topic = :topic, version = version + 1
                        where  id = :id and version = :version""")
                        .param("id", id)
                        .param("title", form.title())
                        .param("description", form.description())
                        .param("affected", form.affected())
                        .param("level", form.level())
                        .param("topic", form.topic().isEmpty() ? null : form.topic())
                        .param("version", form.version())
                        .update()
                == 1;
    }

    /**
     * Takes a step and tells of it.
     *
     * @throws Conflict where the step is not possible, or somebody else was faster
     */
    public void step(Theme theme, Stage to, Stage.By by, LocalDate on, String text, @Nullable UUID decision) {
        if (!theme.stage().leadsTo(to, by)) throw new Conflict(theme.path());
        var kept = jdbc.sql("""
                        update structure.theme set stage = ?, stage_since = ?, version = version + 1
                        where  id = ? and stage = ?""")
                .params(to.name(), on, theme.id(), theme.stage().name())
                .update();
        if (kept == 0) throw new Conflict(theme.path());
        tell(theme, theme.stage(), to, on, text, decision);
    }

    /** Something that leaves it where it stands. */
    public void tell(Theme theme, LocalDate on, String text) {
        tell(theme, null, null, on, text, null);
    }

    /** What a body decided that leaves it where it stands. */
    public void tell(Theme theme, LocalDate on, String text, UUID decision) {
        tell(theme, null, null, on, text, decision);
    }

    private void tell(
            Theme theme, @Nullable Stage from, @Nullable Stage to, LocalDate on, String text, @Nullable UUID decision) {
        jdbc.sql("""
                        insert into structure.theme_event (id, theme_id, happened_on, from_stage, to_stage, text, decision_id)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Ids.next(), theme.id(), on)
                .param(from == null ? null : from.name())
                .param(to == null ? null : to.name())
                .param(text)
                .param(decision)
                .update();
    }

    /** The body that decides about it, from now on. */
    public void decidedBy(UUID theme, UUID body) {
        jdbc.sql("update structure.theme set body_id = ? where id = ?")
                .params(body, theme)
                .update();
    }

    public void workedOnBy(UUID theme, UUID group) {
        jdbc.sql("update structure.theme set group_id = ? where id = ?")
                .params(group, theme)
                .update();
    }

    public void prioritise(UUID theme, String priority) {
        jdbc.sql("update structure.theme set priority = ? where id = ?")
                .params(priority, theme)
                .update();
    }

    void mergeInto(UUID theme, UUID other) {
        jdbc.sql("update structure.theme set merged_into = ? where id = ?")
                .params(other, theme)
                .update();
    }

    /** The earliest first. */
    public List<ThemeEvent> events(UUID theme) {
        return jdbc.sql("""
                        select e.happened_on, e.from_stage, e.to_stage, e.text, e.decision_id, u.display_name
                        from   structure.theme_event e
                        left join identity.user_name u on u.tenant_id = e.tenant_id and u.id = e.author_id
                        where  e.theme_id = ?
                        order  by e.happened_on, e.recorded_at, e.id""").param(theme).query((row, number) -> event(row)).list();
    }

    private static ThemeEvent event(ResultSet row) throws SQLException {
        return new ThemeEvent(
                row.getObject("happened_on", LocalDate.class),
                stage(row.getString("from_stage")),
                stage(row.getString("to_stage")),
                row.getString("text"),
                row.getObject("decision_id", UUID.class),
                row.getString("display_name"));
    }

    private static @Nullable Stage stage(@Nullable String name) {
        return name == null ? null : Stage.valueOf(name);
    }

    private static Theme map(ResultSet row, int number) throws SQLException {
        return new Theme(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getInt("number"),
                row.getString("title"),
                row.getString("description"),
                row.getString("affected"),
                Level.valueOf(row.getString("level")),
                Objects.requireNonNullElse(row.getString("priority"), ""),
                Objects.requireNonNullElse(row.getString("topic"), ""),
                Stage.valueOf(row.getString("stage")),
                row.getObject("stage_since", LocalDate.class),
                row.getObject("body_id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getObject("merged_into", UUID.class));
    }
}

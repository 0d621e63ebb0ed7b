package de.lotse.structure.signals;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Texts.t;

import de.lotse.structure.NewSignal;
import de.lotse.structure.Signals;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class StoredSignals implements Signals {

    /** Stages from which on an effect is looked at. */
    private static final Set<String> CHECKED = Set.of("CHECKING", "CLOSED");

    private final JdbcClient jdbc;
    private final SignalRows rows;
    private final Clock clock;

    StoredSignals(JdbcClient jdbc, SignalRows rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public UUID give(NewSignal signal) {
        var id = UUID.randomUUID(); // without the moment, by which it could be matched with an access to the case
        rows.add(id, true, signal);
        return id;
    }

    @Override
    public YearMonth monthOf(LocalDate about) {
        return Closing.month(about, LocalDate.now(clock));
    }

    @Override
    public void takeBack(UUID signal) {
        jdbc.sql("delete from structure.signal where id = ? and from_case")
                .param(signal)
                .update();
    }

    @Override
    public void addText(UUID signal, String text, UUID author) {
        jdbc.sql("""
                        insert into structure.signal_text (signal_id, text, state, author_id, reviewer_id, reviewed_on)
                        values (?, ?, 'RELEASED', ?, shared.actor(), ?)""").params(signal, text, author, LocalDate.now(clock)).update();
    }

    @Override
    public Map<UUID, List<Story>> stories(Collection<UUID> signals) {
        var stories = new HashMap<UUID, List<Story>>();
        jdbc.sql("""
                        select s.signal_id, t.id, t.title, t.stage,
                               coalesce((select e.text from structure.theme_event e
                                         where  e.tenant_id = t.tenant_id and e.theme_id = t.id
                                         order  by e.happened_on desc, e.recorded_at desc limit 1), '') as news,
                               (select max(e.happened_on) from structure.theme_event e
                                where  e.tenant_id = t.tenant_id and e.theme_id = t.id
                                and    e.to_stage in ('ACCEPTED', 'DEFERRED', 'REJECTED', 'ESCALATED')) as decided_on,
                               exists (select 1 from structure.theme_event e
                                       where  e.tenant_id = t.tenant_id and e.theme_id = t.id
                                       and    e.to_stage in ('ACCEPTED', 'ESCALATED')) as compared,
                               a.from_on as agreed_from
                        from   structure.theme_signal s
                        join   structure.theme t on t.tenant_id = s.tenant_id and t.id = s.theme_id
                        left join structure.agreement a on a.tenant_id = t.tenant_id and a.theme_id = t.id
                        where  s.signal_id = any (?)
                        order  by t.number""").param(signals.toArray(UUID[]::new)).query(row -> {
            stories.computeIfAbsent(row.getObject("signal_id", UUID.class), _ -> new ArrayList<>())
                    .add(story(row));
        });
        return stories;
    }

    @Override
    public Map<UUID, List<Milestone>> milestones(Collection<UUID> signals) {
        var found = new HashMap<UUID, List<Milestone>>();
        jdbc.sql("""
                        select s.signal_id, e.theme_id, k.kind, e.happened_on,
                               row_number() over (partition by s.signal_id, e.theme_id, k.kind order by e.recorded_at, e.id) as number
                        from   structure.theme_signal s
                        join   structure.theme_event e on e.tenant_id = s.tenant_id and e.theme_id = s.theme_id
                        join   (values ('ACCEPTED', 'DECIDED'), ('DEFERRED', 'DECIDED'), ('REJECTED', 'DECIDED'), ('ESCALATED', 'DECIDED'),
                                       ('CHECKING', 'IMPLEMENTED'), ('CLOSED', 'CLOSED')) k (stage, kind) on k.stage = e.to_stage
                        where  s.signal_id = any (?)""").param(signals.toArray(UUID[]::new)).query(row -> {
            found.computeIfAbsent(row.getObject("signal_id", UUID.class), _ -> new ArrayList<>())
                    .add(new Milestone(
                            row.getObject("theme_id", UUID.class),
                            Milestone.Kind.valueOf(row.getString("kind")),
                            row.getInt("number"),
                            row.getObject("happened_on", LocalDate.class)));
        });
        return found;
    }

    private static Story story(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var stage = row.getString("stage");
        var path = "/themen/" + id;
        return new Story(
                id,
                row.getString("title"),
                t("structure.stage." + stage),
                row.getString("news"),
                path,
                steps(row, path));
    }

    private static List<Step> steps(ResultSet row, String path) throws SQLException {
        var steps = new ArrayList<Step>();
        var decided = row.getObject("decided_on", LocalDate.class);
        var agreed = row.getObject("agreed_from", LocalDate.class);
        if (decided != null) steps.add(new Step(t("structure.story.decided", date(decided)), path + "#weg"));
        if (agreed != null) steps.add(new Step(t("structure.story.agreed", date(agreed)), path + "#zielvereinbarung"));
        if (row.getBoolean("compared") && CHECKED.contains(row.getString("stage")))
            steps.add(new Step(t("structure.story.effect"), path + "#wirkung"));
        return steps;
    }
}

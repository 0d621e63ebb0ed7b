package de.lotse.casework.conferences;

import de.lotse.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the minutes of items and what is added to finished ones. It reads with the eyes of whoever asks, also those of a recipient. */
@Repository
class Minutes {

    private static final String PLACE = "conference_minutes.";
    private static final String ADDENDUM = "conference_addendum.text";

    private final JdbcClient jdbc;
    private final SealedTexts texts;

    Minutes(JdbcClient jdbc, SealedTexts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /** Answers false if somebody else has written since this version; 0 for the first. */
    boolean write(Conference conference, UUID item, ItemMinutes written) {
        var sql = written.version() == 0 ? """
                insert into casework.conference_minutes (item_id, person_present, said, decision, own_view, step, step_who, step_until, step_goal)
                values (:item, :person, :said, :decision, :ownView, :step, :who, :until, :goal)
                on conflict do nothing""" : """
                update casework.conference_minutes
                set    version = version + 1, person_present = :person, said = :said, decision = :decision, own_view = :ownView,
                       step = :step, step_who = :who, step_until = :until, step_goal = :goal, written_by = shared.actor(), written_at = now()
                where  item_id = :item and version = :version""";
        var statement = written.version() == 0 ? jdbc.sql(sql) : jdbc.sql(sql).param("version", written.version());
        var caseId = conference.caseId().value();
        var done = statement
                .param("item", item)
                .param("person", written.personPresent())
                .param("said", texts.seal(caseId, PLACE + "said", item, written.said()))
                .param("decision", texts.seal(caseId, PLACE + "decision", item, written.decision()))
                .param("ownView", texts.seal(caseId, PLACE + "own_view", item, written.ownView()))
                .param("step", texts.seal(caseId, PLACE + "step", item, written.step()))
                .param("who", written.stepWho())
                .param("until", written.stepUntil())
                .param("goal", written.stepGoal())
                .update();
        if (done == 1) present(item, written.present());
        return done == 1;
    }

    private void present(UUID item, List<UUID> participants) {
        jdbc.sql("delete from casework.conference_present where item_id = ?")
                .param(item)
                .update();
        for (var one : participants)
            jdbc.sql("insert into casework.conference_present (item_id, participant_id) values (?, ?)")
                    .params(item, one)
                    .update();
    }

    /** By item. Versions and goals of the plan are for the own organisation. */
    Map<UUID, ItemMinutes> of(UUID caseId, List<AgendaItem> items, boolean own) {
        var minutes = new HashMap<UUID, ItemMinutes>();
        jdbc.sql("""
                        select m.item_id, %s, m.said, m.decision, m.own_view, m.step, m.step_who, m.step_until, m.person_present,
                               array(select x.participant_id from casework.conference_present x
                                     where  x.tenant_id = m.tenant_id and x.item_id = m.item_id) as present
                        from   casework.conference_minutes m
                        where  m.item_id = any (?)""".formatted(own ? "m.version, m.step_goal" : "0 as version, null as step_goal"))
                .param(ids(items))
                .query(row -> {
                    minutes.put(row.getObject("item_id", UUID.class), map(row, caseId));
                });
        return minutes;
    }

    private ItemMinutes map(ResultSet row, UUID caseId) throws SQLException {
        var item = row.getObject("item_id", UUID.class);
        return new ItemMinutes(
                row.getInt("version"),
                texts.open(row, caseId, PLACE + "said", item),
                texts.open(row, caseId, PLACE + "decision", item),
                texts.open(row, caseId, PLACE + "own_view", item),
                texts.open(row, caseId, PLACE + "step", item),
                row.getString("step_who"),
                row.getObject("step_until", java.time.LocalDate.class),
                row.getObject("step_goal", UUID.class),
                row.getBoolean("person_present"),
                Arrays.asList((UUID[]) row.getArray("present").getArray()));
    }

    void add(Conference conference, UUID item, String text) {
        var id = Ids.next();
        jdbc.sql("insert into casework.conference_addendum (id, item_id, text) values (?, ?, ?)")
                .params(id, item)
                .param(texts.seal(conference.caseId().value(), ADDENDUM, id, text))
                .update();
    }

    /** By item, in the order in which they were written. */
    Map<UUID, List<Addendum>> addenda(UUID caseId, List<AgendaItem> items) {
        var addenda = new HashMap<UUID, List<Addendum>>();
        jdbc.sql("""
                        select a.id, a.item_id, a.text, a.written_at
                        from   casework.conference_addendum a
                        where  a.item_id = any (?)
                        order  by a.written_at, a.id""").param(ids(items)).query(row -> {
            var id = row.getObject("id", UUID.class);
            addenda.computeIfAbsent(row.getObject("item_id", UUID.class), _ -> new java.util.ArrayList<>())
                    .add(new Addendum(
                            texts.open(row, caseId, ADDENDUM, id),
                            row.getTimestamp("written_at").toInstant()));
        });
        return addenda;
    }

    private static UUID[] ids(List<AgendaItem> items) {
        return items.stream().map(AgendaItem::id).toArray(UUID[]::new);
    }
}

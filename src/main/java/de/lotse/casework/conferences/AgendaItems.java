package de.lotse.casework.conferences;

import de.lotse.casework.CaseId;
import de.lotse.consent.ContentCategory;
import de.lotse.shared.Conflict;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps agendas. Those of an item in a protected area are read by whom its author named alone: row-level security hides them. */
@Repository
class AgendaItems {

    private final JdbcClient jdbc;
    private final SealedTexts texts;

    AgendaItems(JdbcClient jdbc, SealedTexts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    UUID add(Conference conference, List<ContentCategory> categories, String title, String question) {
        var id = Ids.next();
        var caseId = conference.caseId().value();
        jdbc.sql("""
                        insert into casework.conference_item (id, conference_id, position, categories, title, question)
                        select :id, :conference, coalesce(max(i.position), 0) + 1, :categories, :title, :question
                        from   casework.conference_item i where i.conference_id = :conference""")
                .param("id", id)
                .param("conference", conference.id())
                .param("categories", names(categories))
                .param("title", texts.seal(caseId, "conference_item.title", id, title))
                .param("question", texts.seal(caseId, "conference_item.question", id, question))
                .update();
        return id;
    }

    /** Answers false if somebody else has changed it since this version. */
    boolean change(
            Conference conference,
            AgendaItem known,
            int version,
            List<ContentCategory> categories,
            String title,
            String question) {
        var caseId = conference.caseId().value();
        return jdbc.sql("""
                        update casework.conference_item
                        set    version = version + 1, categories = :categories, title = :title, question = :question
                        where  id = :id and version = :version""")
                        .param("id", known.id())
                        .param("version", version)
                        .param("categories", names(categories))
                        .param("title", texts.seal(caseId, "conference_item.title", known.id(), title))
                        .param("question", texts.seal(caseId, "conference_item.question", known.id(), question))
                        .update()
                == 1;
    }

    /** Each takes the place of the other. */
    void swap(AgendaItem one, AgendaItem other) {
        place(one, other.position());
        place(other, one.position());
    }

    private void place(AgendaItem item, int position) {
        jdbc.sql("update casework.conference_item set position = ? where id = ?")
                .params(position, item.id())
                .update();
    }

    /** Throws {@link Conflict} for one of which minutes were written. */
    void remove(Conference conference, AgendaItem item) {
        var removed = jdbc.sql("""
                        delete from casework.conference_item i
                        where  i.id = ? and not exists (
                                 select 1 from casework.conference_minutes m where m.tenant_id = i.tenant_id and m.item_id = i.id)""").param(item.id()).update();
        if (removed == 0) throw new Conflict(conference.path());
    }

    void seal(UUID id, @Nullable UUID compartment) {
        jdbc.sql("update casework.conference_item set compartment_id = :compartment where id = :id")
                .param("compartment", compartment)
                .param("id", id)
                .update();
    }

    /** Who wrote it, and of which conference of this case it is. */
    Optional<Written> author(CaseId caseId, UUID id) {
        return jdbc.sql("""
                        select i.author_id, i.conference_id
                        from   casework.conference_item i
                        join   casework.conference c on c.tenant_id = i.tenant_id and c.id = i.conference_id
                        where  c.case_id = ? and i.id = ?""")
                .params(caseId.value(), id)
                .query((row, number) ->
                        new Written(row.getObject("author_id", UUID.class), row.getObject("conference_id", UUID.class)))
                .optional();
    }

    /** In their order; those that the acting person may read. */
    List<AgendaItem> of(Conference conference) {
        return jdbc.sql("""
                        select i.id, i.version, i.position, i.categories, i.title, i.question, i.compartment_id,
                               i.author_id = shared.actor() as mine
                        from   casework.conference_item i
                        where  i.conference_id = ?
                        order  by i.position, i.id""")
                .param(conference.id())
                .query((row, number) -> map(row, conference.caseId().value()))
                .list();
    }

    AgendaItem get(Conference conference, UUID id) {
        return of(conference).stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private AgendaItem map(ResultSet row, UUID caseId) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new AgendaItem(
                id,
                row.getInt("version"),
                row.getInt("position"),
                categories(row),
                texts.open(row, caseId, "conference_item.title", id),
                texts.open(row, caseId, "conference_item.question", id),
                row.getObject("compartment_id") != null,
                row.getBoolean("mine"));
    }

    static List<ContentCategory> categories(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("categories").getArray())
                .map(ContentCategory::valueOf)
                .sorted()
                .toList();
    }

    private static String[] names(List<ContentCategory> categories) {
        return categories.stream().map(Enum::name).toArray(String[]::new);
    }

    record Written(UUID author, UUID conference) {}
}

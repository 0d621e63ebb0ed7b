package de.lotse.network.entries;

import static java.util.stream.Collectors.joining;

import de.lotse.network.offers.ChangeLog.Action;
import de.lotse.shared.Conflict;
import de.lotse.shared.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes entries, and notes each change of a field in the history of the directory. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class EntryWriter {

    /** Lists whose words are translated, too. */
    private static final Set<Part> WORDED =
            Set.of(Part.COSTS, Part.DOCUMENTS, Part.LANGUAGES, Part.ELIGIBILITY, Part.PLACES, Part.CAPACITIES);

    private final JdbcClient jdbc;
    private final EntryHistory history;
    private final Programmes programmes;
    private final People people;

    EntryWriter(JdbcClient jdbc, EntryHistory history, Programmes programmes, People people) {
        this.jdbc = jdbc;
        this.history = history;
        this.programmes = programmes;
        this.people = people;
    }

    /** @param fields canonical texts; what is not named gets what holds otherwise */
    public void create(Kind kind, UUID id, Map<String, String> fields) {
        var columns = kind.columns();
        var sql = "insert into " + kind.table() + " (id, "
                + columns.stream().map(Column::name).collect(joining(", ")) + ") values (?, "
                + columns.stream().map(Column::parameter).collect(joining(", ")) + ")";
        var values = resolved(fields.getOrDefault("organisation_id", ""), fields);
        jdbc.sql(sql).params(parameters(id, columns, values)).update();
        writeParts(kind, id, fields);
        history.created(kind, id);
    }

    /**
     * @param changed canonical texts of the fields that become different
     * @throws Conflict if somebody else has changed it since
     */
    public void update(Entry before, Map<String, String> changed, Action action) {
        var columns = before.kind().columns().stream()
                .filter(column -> changed.containsKey(column.name()))
                .toList();
        var set = columns.stream()
                .map(column -> ", " + column.name() + " = " + column.parameter())
                .collect(joining());
        var organisation = changed.getOrDefault("organisation_id", before.get("organisation_id"));
        var parameters = new ArrayList<Object>();
        var values = resolved(organisation, changed);
        columns.forEach(column -> parameters.add(values.getOrDefault(column.name(), "")));
        parameters.add(before.id());
        parameters.add(before.version());
        var done = jdbc.sql("update " + before.kind().table() + " set version = version + 1, changed_at = now()" + set
                        + " where id = ? and version = ?")
                .params(parameters)
                .update();
        if (done == 0) throw new Conflict();
        writeParts(before.kind(), before.id(), changed);
        history.changed(before, changed, action);
    }

    /** For one that nobody has made anything of. */
    public void delete(Entry entry) {
        jdbc.sql("delete from " + entry.kind().table() + " where id = ?")
                .param(entry.id())
                .update();
        history.forget(entry.id());
    }

    private void writeParts(Kind kind, UUID id, Map<String, String> fields) {
        for (var part : kind.parts()) {
            var text = fields.get(part.field());
            if (text == null) continue;
            if (part == Part.PROGRAMMES) programmes.put(id, PartRow.rows(text));
            else if (part == Part.CONTACTS) putPeople(kind.owner(), id, PartRow.rows(text));
            else replace(part, kind.owner(), id, PartRow.rows(text));
        }
    }

    private void putPeople(String owner, UUID id, List<PartRow> rows) {
        people.put(owner, id, rows)
                .forEach(one -> insert(
                        Part.PHONES, Part.CONTACTS.owner(), one.id(), one.row().below()));
    }

    private void replace(Part part, String owner, UUID id, List<PartRow> rows) {
        jdbc.sql("delete from " + part.table() + " where " + owner + " = ?")
                .param(id)
                .update();
        insert(part, owner, id, rows);
    }

    private void insert(Part part, String owner, UUID ownerId, List<PartRow> rows) {
        var sql = "insert into " + part.table() + " (" + (part.hasId() ? "id, " : "") + owner
                + (part.ordered() ? ", position" : "")
                + part.columns().stream().map(column -> ", " + column.name()).collect(joining())
                + ") values (" + (part.hasId() ? "?, " : "") + "?" + (part.ordered() ? ", ?" : "")
                + part.columns().stream()
                        .map(column -> ", " + column.parameter())
                        .collect(joining()) + ")";
        var position = 0;
        for (var row : rows) {
            var id = Ids.next();
            var parameters = new ArrayList<Object>();
            if (part.hasId()) parameters.add(id);
            parameters.add(ownerId);
            if (part.ordered()) parameters.add(position++);
            part.columns().forEach(column -> parameters.add(row.get(column.name())));
            jdbc.sql(sql).params(parameters).update();
            part.below().ifPresent(below -> insert(below, part.owner(), id, row.below()));
        }
    }

    private Map<String, String> resolved(String organisation, Map<String, String> fields) {
        var programme = fields.getOrDefault("programme_id", "");
        if (programme.isEmpty()) return fields;
        var resolved = new HashMap<>(fields);
        resolved.put(
                "programme_id",
                programmes.find(UUID.fromString(organisation), programme).toString());
        return resolved;
    }

    private static List<Object> parameters(UUID id, List<Column> columns, Map<String, String> fields) {
        var parameters = new ArrayList<Object>();
        parameters.add(id);
        columns.forEach(column -> parameters.add(fields.getOrDefault(column.name(), "")));
        return parameters;
    }

    /** Whether a text of the public stands in this field, which translations are made from. */
    static boolean isTranslated(Kind kind, String field) {
        if (kind.part(field).filter(WORDED::contains).isPresent()) return true;
        return kind.column(field)
                .filter(column -> column.type() == Column.Type.TEXT && column.longest() >= 300)
                .filter(column -> !List.of("note", "email", "website", "url").contains(field))
                .isPresent();
    }
}

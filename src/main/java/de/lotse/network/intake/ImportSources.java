package de.lotse.network.intake;

import static java.util.stream.Collectors.toMap;

import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Other directories from which files come, and what headings mean in them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ImportSources {

    private final JdbcClient jdbc;

    ImportSources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One of them. */
    record ImportSource(UUID id, String name) {}

    List<ImportSource> all() {
        return jdbc.sql("select id, name from network.import_source order by lower(name), id")
                .query((row, number) -> new ImportSource(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    ImportSource get(UUID id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    /** The one of this name, in whatever case; made where there is none. */
    UUID named(String name) {
        var known =
                all().stream().filter(one -> one.name().equalsIgnoreCase(name)).findFirst();
        if (known.isPresent()) return known.get().id();
        var id = Ids.next();
        jdbc.sql("insert into network.import_source (id, name) values (?, ?)")
                .params(id, name)
                .update();
        return id;
    }

    Optional<String> sheet(UUID id) {
        return jdbc.sql("select sheet from network.import_source where id = ? and sheet is not null")
                .param(id)
                .query(String.class)
                .optional();
    }

    void rememberSheet(UUID id, @Nullable String sheet) {
        jdbc.sql("update network.import_source set sheet = coalesce(?::text, sheet) where id = ?")
                .params(sheet, id)
                .update();
    }

    Map<String, String> remembered(UUID id) {
        return jdbc
                .sql("select heading, field from network.import_heading where source_id = ?")
                .param(id)
                .query((row, number) -> Map.entry(row.getString("heading"), row.getString("field")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void remember(UUID id, String heading, String field) {
        jdbc.sql("""
                        insert into network.import_heading (source_id, heading, field) values (?, ?, ?)
                        on conflict (tenant_id, source_id, heading) do update set field = excluded.field""").params(id, heading, field).update();
    }
}

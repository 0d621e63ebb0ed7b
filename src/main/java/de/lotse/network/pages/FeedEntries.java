package de.lotse.network.pages;

import de.lotse.database.PublicReading;
import de.lotse.network.rules.TextLanguage;
import de.lotse.network.site.Visit;
import de.lotse.network.texts.TranslatedTexts;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The offers that changed last, the latest first. */
@Repository
class FeedEntries {

    private static final int MOST = 50;

    private final PublicReading reading;
    private final JdbcClient jdbc;

    FeedEntries(PublicReading reading, @Qualifier(PublicReading.JDBC) JdbcClient jdbc) {
        this.reading = reading;
        this.jdbc = jdbc;
    }

    private record Row(
            UUID id, String name, String description, String provider, Instant createdAt, Instant changedAt) {}

    List<FeedEntry> latest() {
        return reading.get(() -> translated(rows()));
    }

    private List<Row> rows() {
        return jdbc.sql("""
                        select o.id, o.name, o.description, g.name as provider, o.created_at, o.changed_at
                        from   network.public_offer f
                        join   network.offer o on o.id = f.id
                        join   network.organisation g on g.id = o.organisation_id
                        order  by o.changed_at desc, o.id desc
                        limit  ?""")
                .param(MOST)
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("description"),
                        row.getString("provider"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("changed_at").toInstant()))
                .list();
    }

    private List<FeedEntry> translated(List<Row> rows) {
        var owners = rows.stream().map(Row::id).toList();
        var texts = TextLanguage.coded(Visit.current().language())
                .map(language -> TranslatedTexts.read(jdbc, owners, language))
                .orElseGet(TranslatedTexts::german);
        return rows.stream()
                .map(row -> new FeedEntry(
                        row.id,
                        texts.of(row.id, "name", row.name),
                        texts.of(row.id, "description", row.description),
                        row.provider,
                        row.createdAt,
                        row.changedAt))
                .toList();
    }
}

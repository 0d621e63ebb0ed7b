package de.lotse.network.texts;

import de.lotse.network.rules.TextLanguage;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps texts in other languages beside the German ones. */
@Repository
class Translations {

    private final JdbcClient jdbc;

    Translations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locked against others who translate it at the same time, where that is asked for. */
    OwnerHead head(TextOwner kind, UUID id, boolean lock) {
        return heads(kind, List.of(id), lock ? " for no key update of x" : "").stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Organisation and places of an offer that have a text to translate. */
    List<OwnerHead> around(UUID offer) {
        var owners = new EnumMap<TextOwner, List<UUID>>(TextOwner.class);
        jdbc.sql("""
                        select distinct s.kind, s.owner_id
                        from   network.source_text s
                        where  s.owner_id in (select o.organisation_id from network.offer o where o.id = :offer
                                              union all
                                              select p.location_id from network.offer_at_location p where p.offer_id = :offer)""").param("offer", offer).query(row -> {
            owners.computeIfAbsent(TextOwner.valueOf(row.getString("kind")), _ -> new ArrayList<>())
                    .add(row.getObject("owner_id", UUID.class));
        });
        return owners.entrySet().stream()
                .flatMap(entry -> heads(entry.getKey(), entry.getValue(), "").stream())
                .toList();
    }

    private List<OwnerHead> heads(TextOwner kind, List<UUID> ids, String lock) {
        return jdbc.sql(headOf(kind) + lock)
                .param(ids.toArray(UUID[]::new))
                .query((row, number) -> new OwnerHead(
                        kind,
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("member_id", UUID.class)))
                .list();
    }

    private static String headOf(TextOwner kind) {
        return switch (kind) {
            case OFFER -> """
                    select x.id, x.name, g.member_id
                    from   network.offer x
                    join   network.organisation g on g.tenant_id = x.tenant_id and g.id = x.organisation_id
                    where  x.id = any(?)""";
            case ORGANISATION -> "select x.id, x.name, x.member_id from network.organisation x where x.id = any(?)";
            case LOCATION -> """
                    select x.id, g.member_id,
                           coalesce(nullif(x.name, ''),
                                    (select nullif(a.address_1, '') from network.address a
                                     where  a.tenant_id = x.tenant_id and a.location_id = x.id order by a.id limit 1),
                                    g.name) as name
                    from   network.location x
                    join   network.organisation g on g.tenant_id = x.tenant_id and g.id = x.organisation_id
                    where  x.id = any(?)
                    order  by name""";
        };
    }

    /** By column, only those that are not empty. */
    Map<String, SourceText> sources(UUID owner) {
        var sources = new HashMap<String, SourceText>();
        jdbc.sql("""
                        select s.field, s.text, coalesce(r.revision, 1) as revision, r.changed_at
                        from   network.source_text s
                        left   join network.source_revision r
                               on r.tenant_id = s.tenant_id and r.owner_id = s.owner_id and r.field = s.field
                        where  s.owner_id = ?""").param(owner).query(row -> {
            sources.put(row.getString("field"), source(row));
        });
        return sources;
    }

    private static SourceText source(ResultSet row) throws SQLException {
        return new SourceText(row.getString("text"), row.getInt("revision"), instant(row.getTimestamp("changed_at")));
    }

    /** Language → column → text. */
    Map<String, Map<String, StoredText>> all(UUID owner) {
        var all = new HashMap<String, Map<String, StoredText>>();
        jdbc.sql("""
                        select language, field, text, origin, source_revision, reviewed_by, reviewed_at, changed_at
                        from   network.translation
                        where  owner_id = ?""").param(owner).query(row -> {
            all.computeIfAbsent(row.getString("language"), _ -> new HashMap<>())
                    .put(row.getString("field"), stored(row));
        });
        return all;
    }

    private static StoredText stored(ResultSet row) throws SQLException {
        return new StoredText(
                row.getString("text"),
                TextOrigin.valueOf(row.getString("origin")),
                row.getInt("source_revision"),
                row.getString("reviewed_by"),
                instant(row.getTimestamp("reviewed_at")),
                row.getTimestamp("changed_at").toInstant());
    }

    /** The German text by column as it read when the translation was made, where the history still knows another one than today's. */
    Map<String, String> formerSources(UUID owner, TextLanguage language) {
        var former = new HashMap<String, String>();
        jdbc.sql("""
                        select distinct on (c.field) t.field, c.previous
                        from   network.translation t
                        join   network.change c on c.tenant_id = t.tenant_id and c.entity_id = t.owner_id
                               and c.action = 'UPDATE' and c.field = upper(t.field) and c.changed_at > t.changed_at
                        where  t.owner_id = ? and t.language = ?
                        order  by c.field, c.id""").params(owner, language.code()).query(row -> {
            former.put(row.getString("field"), row.getString("previous"));
        });
        return former;
    }

    void put(UUID owner, TextLanguage language, String field, StoredText text) {
        jdbc.sql("""
                        insert into network.translation
                          (owner_id, field, language, text, origin, source_revision, reviewed_by, reviewed_at, changed_at)
                        values (:owner, :field, :language, :text, :origin, :revision, :by, :at, :changed)
                        on conflict (tenant_id, owner_id, field, language) do update
                        set    text = excluded.text, origin = excluded.origin, source_revision = excluded.source_revision,
                               reviewed_by = excluded.reviewed_by, reviewed_at = excluded.reviewed_at,
                               changed_at = excluded.changed_at""")
                .param("owner", owner)
                .param("field", field)
                .param("language", language.code())
                .param("text", text.text())
                .param("origin", text.origin().name())
                .param("revision", text.sourceRevision())
                .param("by", text.reviewedBy())
                .param("at", text.reviewedAt() == null ? null : Timestamp.from(text.reviewedAt()))
                .param("changed", Timestamp.from(text.changedAt()))
                .update();
    }

    void remove(UUID owner, TextLanguage language, String field) {
        jdbc.sql("delete from network.translation where owner_id = ? and language = ? and field = ?")
                .params(owner, language.code(), field)
                .update();
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}

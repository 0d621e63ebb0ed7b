package de.lotse.network.texts;

import de.lotse.network.rules.TextLanguage;
import de.lotse.network.texts.OverviewPage.Row;
import de.lotse.network.texts.TextsPage.Line;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts texts by language and state, over all offers, organisations and places that are not archived. */
@Repository
class Progress {

    /** Whose texts these are. An organisation or a place is there only if it has a text. */
    private static final String OWNERS = """
            with owner as (
              select o.tenant_id, 'OFFER' as kind, o.id, o.name, g.name as organisation
              from   network.offer o
              join   network.organisation g on g.tenant_id = o.tenant_id and g.id = o.organisation_id
              where  o.publication <> 'ARCHIVED'
              union  all
              select g.tenant_id, 'ORGANISATION', g.id, g.name, ''
              from   network.organisation g
              where  g.publication <> 'ARCHIVED' and g.description <> ''
              union  all
              select l.tenant_id, 'LOCATION', l.id,
                     coalesce(nullif(l.name, ''),
                              (select nullif(a.address_1, '') from network.address a
                               where  a.tenant_id = l.tenant_id and a.location_id = l.id order by a.id limit 1), g.name), g.name
              from   network.location l
              join   network.organisation g on g.tenant_id = l.tenant_id and g.id = l.organisation_id
              where  l.publication <> 'ARCHIVED' and (l.description <> '' or l.transportation <> ''))
            """;

    private final JdbcClient jdbc;

    Progress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many German texts there are to translate. */
    int texts() {
        return jdbc.sql(OWNERS + """
                        select count(*)
                        from   network.source_text s
                        join   owner o on o.tenant_id = s.tenant_id and o.id = s.owner_id and o.kind = s.kind""").query(Integer.class).single();
    }

    List<Line> shares(List<TextLanguage> languages, int texts) {
        var counts = new HashMap<String, Map<TranslationState, Integer>>();
        jdbc.sql(OWNERS + """
                        select t.language, t.state, count(*) as texts
                        from   network.source_text s
                        join   owner o on o.tenant_id = s.tenant_id and o.id = s.owner_id and o.kind = s.kind
                        join   network.text_state t on t.tenant_id = s.tenant_id and t.owner_id = s.owner_id and t.field = s.field
                        group  by t.language, t.state""").query(row -> {
            counts.computeIfAbsent(row.getString("language"), _ -> new EnumMap<>(TranslationState.class))
                    .put(TranslationState.valueOf(row.getString("state")), row.getInt("texts"));
        });
        return lines(languages, counts, texts);
    }

    /** By name. */
    List<Row> owners(TextsFilter filter, List<TextLanguage> languages, int offset, int size) {
        var found = jdbc.sql(OWNERS + """
                        select o.kind, o.id, o.name, o.organisation,
                               (select count(*) from network.source_text s
                                where  s.tenant_id = o.tenant_id and s.owner_id = o.id and s.kind = o.kind) as sources
                        from   owner o
                        where  (:all or exists (
                                 select 1
                                 from   network.source_text s
                                 cross  join unnest(cast(:languages as text[])) l (code)
                                 left   join network.text_state t on t.tenant_id = s.tenant_id and t.owner_id = s.owner_id
                                        and t.field = s.field and t.language = l.code
                                 where  s.tenant_id = o.tenant_id and s.owner_id = o.id and s.kind = o.kind
                                 and    coalesce(t.state, 'MISSING') = any(cast(:states as text[]))))
                        order  by lower(o.name), o.id
                        offset :offset limit :size""")
                .param("all", filter.isEmpty())
                .param("languages", codes(filter.among(languages)))
                .param("states", filter.states().toArray(String[]::new))
                .param("offset", offset)
                .param("size", size)
                .query((row, number) -> new Found(
                        TextOwner.valueOf(row.getString("kind")),
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("organisation"),
                        row.getInt("sources")))
                .list();
        var states = states(found.stream().map(Found::id).toList());
        return found.stream()
                .map(one -> one.row(lines(languages, states.getOrDefault(one.id(), Map.of()), one.sources())))
                .toList();
    }

    private Map<UUID, Map<String, Map<TranslationState, Integer>>> states(List<UUID> owners) {
        var states = new HashMap<UUID, Map<String, Map<TranslationState, Integer>>>();
        jdbc.sql("""
                        select s.owner_id, t.language, t.state, count(*) as texts
                        from   network.source_text s
                        join   network.text_state t on t.tenant_id = s.tenant_id and t.owner_id = s.owner_id and t.field = s.field
                        where  s.owner_id = any(?)
                        group  by s.owner_id, t.language, t.state""").param(owners.toArray(UUID[]::new)).query(row -> {
            states.computeIfAbsent(row.getObject("owner_id", UUID.class), _ -> new HashMap<>())
                    .computeIfAbsent(row.getString("language"), _ -> new EnumMap<>(TranslationState.class))
                    .put(TranslationState.valueOf(row.getString("state")), row.getInt("texts"));
        });
        return states;
    }

    /** What has no translation has no row, so it is what remains. */
    private static List<Line> lines(
            List<TextLanguage> languages, Map<String, Map<TranslationState, Integer>> counts, int texts) {
        var lines = new ArrayList<Line>();
        for (var language : languages) {
            var known = new EnumMap<TranslationState, Integer>(TranslationState.class);
            known.putAll(counts.getOrDefault(language.code(), Map.of()));
            var there = known.values().stream().mapToInt(Integer::intValue).sum();
            known.put(TranslationState.MISSING, texts - there);
            lines.add(new Line(language, known));
        }
        return lines;
    }

    private static String[] codes(List<TextLanguage> languages) {
        return languages.stream().map(TextLanguage::code).toArray(String[]::new);
    }

    private record Found(TextOwner kind, UUID id, String name, String organisation, int sources) {

        Row row(List<Line> lines) {
            return new Row(kind, id, name, organisation, sources, lines);
        }
    }
}

package de.lotse.casework.merging;

import de.lotse.casework.PersonId;
import de.lotse.casework.search.NameEntry;
import de.lotse.casework.search.NameEntry.Kind;
import de.lotse.casework.search.NameEntry.Script;
import de.lotse.casework.search.PersonNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Both keep being found: the survivor has the names of both, the absorbed person keeps hers. */
@Component
class MergedNames {

    private final PersonNames names;
    private final JdbcClient jdbc;

    MergedNames(PersonNames names, JdbcClient jdbc) {
        this.names = names;
        this.jdbc = jdbc;
    }

    /** @param first whose names stand first */
    void unite(Pair pair, PersonId first, PersonId second) {
        var all = new LinkedHashMap<List<Object>, NameEntry>();
        Stream.concat(names.of(first).stream(), names.of(second).stream())
                .forEach(name -> all.putIfAbsent(key(name), name));
        if (!all.isEmpty()) names.store(new PersonId(pair.first()), List.copyOf(all.values()));
    }

    private static List<Object> key(NameEntry name) {
        return List.of(name.given(), name.particles(), name.family(), name.script());
    }

    /** Those that the survivor had before, and those that were added since. */
    void part(Merge merge) {
        var own = jdbc.sql("""
                        select n.given, n.particles, n.family, n.script, n.kind
                        from   casework.person_merge m
                        join   casework.person_name n on n.tenant_id = m.tenant_id and n.person_id = m.survivor_person_id
                        left join lateral jsonb_array_elements(m.names_before) with ordinality b (name, place)
                               on b.name @> jsonb_build_object('given', n.given, 'particles', n.particles, 'family', n.family,
                                                               'script', n.script)
                        where  m.id = ?
                        and    (b.place is not null
                                or not exists (select 1 from casework.person_name a
                                               where  a.tenant_id = m.tenant_id and a.person_id = m.absorbed_person_id
                                               and    a.given = n.given and a.particles = n.particles and a.family = n.family
                                               and    a.script = n.script))
                        order  by b.place nulls last, n.position""")
                .param(merge.id())
                .query((row, number) -> new NameEntry(
                        row.getString("given"),
                        row.getString("particles"),
                        row.getString("family"),
                        Script.valueOf(row.getString("script")),
                        Kind.valueOf(row.getString("kind"))))
                .list();
        if (!own.isEmpty()) names.store(new PersonId(merge.survivor()), own);
    }
}

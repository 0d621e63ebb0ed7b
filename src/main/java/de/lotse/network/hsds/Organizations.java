package de.lotse.network.hsds;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ids of the public organisations, by the filters of HSDS. */
final class Organizations {

    private static final String FROM = """
            from   network.organisation g
            where  g.publication = 'PUBLISHED'""";

    private final JdbcClient jdbc;

    Organizations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(Filter filter) {
        return jdbc.sql("select count(*) " + FROM + filter.sql())
                .params(filter.values())
                .query(Integer.class)
                .single();
    }

    List<UUID> page(Filter filter, int size, long from) {
        return jdbc.sql("select g.id " + FROM + filter.sql() + "\norder by g.id limit :size offset :from")
                .params(filter.values())
                .param("size", size)
                .param("from", from)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    List<UUID> find(UUID id) {
        return page(Filter.none().and("g.id = :id", "id", id), 1, 0);
    }

    /** Organisations of this kind, and those that offer something public with the term. */
    static Filter term(Filter filter, Term term) {
        var of = filter.and(
                "(:taxonomy = 'organisation_kind' and g.kind = :term or exists (select from network.public_offer p join network.offer o"
                        + " on o.id = p.id join (" + Tags.SQL
                        + ") t on t.offer_id = o.id where o.organisation_id = g.id and t.taxonomy = :taxonomy and t.code = :term))",
                "taxonomy",
                term.taxonomy().key());
        return of.and("true", "term", term.code());
    }

    static Filter taxonomy(Filter filter, String key) {
        return filter.and(
                "(:anyOf = 'organisation_kind' or exists (select from network.public_offer p join network.offer o on o.id = p.id join ("
                        + Tags.SQL
                        + ") t on t.offer_id = o.id where o.organisation_id = g.id and t.taxonomy = :anyOf))",
                "anyOf",
                key);
    }

    static Filter search(Filter filter, String text) {
        var all = filter;
        for (var word : text.strip().split("\\s+", 20)) {
            if (word.isEmpty()) continue;
            var name = "word" + all.values().size();
            all = all.and(
                    "(lower(g.name) like :%1$s escape '\\' or lower(g.alternate_name) like :%1$s escape '\\' or lower(g.description) like :%1$s escape '\\')"
                            .formatted(name),
                    name,
                    Filter.pattern(word));
        }
        return all;
    }
}

package de.lotse.structure.signals;

import de.lotse.tenancy.CodeUse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which codes signals and the rules of themes hold. */
@Repository
class CodesInStructure implements CodeUse {

    private static final Map<String, List<String>> COLUMNS = Map.of(
            "barrier_type", List.of("barrier"),
            "office", List.of("office"),
            "offer_topic", List.of("topic"),
            "district", List.of("district"));

    private final JdbcClient jdbc;

    CodesInStructure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> used(String list) {
        var used = new HashSet<String>();
        for (var column : COLUMNS.getOrDefault(list, List.of())) {
            for (var table : List.of("structure.signal", "structure.theme_rule"))
                used.addAll(jdbc.sql("select distinct %s from %s where %1$s is not null".formatted(column, table))
                        .query(String.class)
                        .list());
        }
        return used;
    }
}

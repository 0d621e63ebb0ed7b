package de.lotse.network.intake;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What words of other directories mean among the topics here, as somebody said. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ImportTopics {

    /** For a word that is said to be no topic here. */
    static final String NONE = "";

    private final JdbcClient jdbc;

    ImportTopics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The topic of each word; {@link #NONE} where it has none. */
    Map<String, String> of(UUID source) {
        return jdbc
                .sql("select word, topic from network.import_topic where source_id = ? order by word")
                .param(source)
                .query((row, number) -> Map.entry(row.getString("word"), row.getString("topic")))
                .list()
                .stream()
                .collect(toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, java.util.LinkedHashMap::new));
    }

    void put(UUID source, String word, String topic) {
        jdbc.sql("""
                        insert into network.import_topic (source_id, word, topic) values (?, ?, ?)
                        on conflict (tenant_id, source_id, word) do update set topic = excluded.topic""").params(source, word, topic).update();
    }

    void forget(UUID source, String word) {
        jdbc.sql("delete from network.import_topic where source_id = ? and word = ?")
                .params(source, word)
                .update();
    }
}

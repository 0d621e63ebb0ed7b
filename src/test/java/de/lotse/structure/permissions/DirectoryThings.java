package de.lotse.structure.permissions;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.lotse.shared.Ids;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Things of the directory, made inside the transaction of the request. */
final class DirectoryThings {

    private DirectoryThings() {}

    static String organisation(JdbcClient jdbc) {
        var id = Ids.next();
        jdbc.sql(
                        "insert into network.organisation (id, name, kind, publication) values (?, 'Verein', 'ASSOCIATION', 'PUBLISHED')")
                .param(id)
                .update();
        return id.toString();
    }

    static String offer(JdbcClient jdbc) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into network.offer (id, organisation_id, name, kind, publication)
                        values (?, ?::uuid, 'Beratung', 'ADVICE', 'PUBLISHED')""").params(id, organisation(jdbc)).update();
        return id.toString();
    }

    static Map<String, String> rule(JdbcClient jdbc) {
        var offer = offer(jdbc);
        var id = Ids.next();
        jdbc.sql("""
                        insert into network.eligibility_rule (id, offer_id, dimension, operator, choices)
                        values (?, ?::uuid, 'GENDER', 'ONE_OF', '{FEMALE}')""").params(id, offer).update();
        return Map.of("id", offer, "rule", id.toString());
    }

    /** A list whose columns nobody has given a meaning yet. */
    static String intake(JdbcClient jdbc) {
        var source = Ids.next();
        var id = Ids.next();
        jdbc.sql("insert into network.import_source (id, name) values (?, ?)").params(source, "Liste " + source).update();
        jdbc.sql("""
                        insert into network.intake (id, source_id, form, state, file_name, content)
                        values (?, ?, 'LIST', 'MAPPING', 'Liste.csv', ?)""").params(id, source, "Name;Ort\nChor;Herne\n".getBytes(UTF_8)).update();
        return id.toString();
    }

    static String merge(JdbcClient jdbc) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into network.merge (id, entity, kept_id, merged_id, name, merged, edits, records)
                        values (?, 'OFFER', ?, ?, 'Chor', 'Chor', '[]', '[]')""").params(id, Ids.next(), Ids.next()).update();
        return id.toString();
    }
}

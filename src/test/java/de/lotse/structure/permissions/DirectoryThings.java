package de.lotse.structure.permissions;

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
}

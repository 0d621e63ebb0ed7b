package de.lotse.structure.permissions;

import de.lotse.shared.Ids;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A body with everything that an address names; made inside the transaction of the request. */
final class BodyThings {

    private final JdbcClient jdbc;
    private final Map<String, String> made = new HashMap<>();

    private BodyThings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Map<String, String> all(JdbcClient jdbc) {
        return new BodyThings(jdbc).make();
    }

    private Map<String, String> make() {
        var body = add(
                "body",
                "insert into governance.body (id, kind, name, active_from) values (?, 'STEERING_GROUP', 'Runde', current_date)");
        add(
                "member",
                "insert into governance.member (id, body_id, name, role, mandate_from) values (?, ?, 'Jemand', 'MEMBER', current_date)",
                body);
        return made;
    }

    private UUID add(String name, String sql, @Nullable Object... values) {
        var id = Ids.next();
        var all = new java.util.ArrayList<@Nullable Object>();
        all.add(id);
        all.addAll(java.util.Arrays.asList(values));
        jdbc.sql(sql).params(all).update();
        made.put(name, id.toString());
        return id;
    }
}

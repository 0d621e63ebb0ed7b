package de.lotse.structure.permissions;

import de.lotse.shared.Ids;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A theme at a stage at which the address has something to do, with a rule and a measure. */
final class ThemeThings {

    private static final List<String> WORKED_ON = List.of("/massnahmen", "/zielvereinbarung", "/projektgruppe");

    private ThemeThings() {}

    static Map<String, String> of(JdbcClient jdbc, String route) {
        var stage = WORKED_ON.stream().anyMatch(route::contains) ? "ACCEPTED" : "COLLECTING";
        var theme = theme(jdbc, stage);
        var rule = Ids.next();
        jdbc.sql("insert into structure.theme_rule (id, theme_id, barrier) values (?, ?, 'COST')")
                .params(rule, theme)
                .update();
        var measure = Ids.next();
        jdbc.sql("""
                        insert into structure.measure (id, theme_id, title, lead_unit, due_on)
                        values (?, ?, 'Laufzettel', 'Sozialamt', current_date)""").params(measure, theme).update();
        return Map.of("id", theme.toString(), "rule", rule.toString(), "measure", measure.toString());
    }

    private static UUID theme(JdbcClient jdbc, String stage) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into structure.theme (id, number, title, stage, stage_since, created_on, body_id)
                        values (?, (select coalesce(max(number), 0) + 1 from structure.theme), 'Wartezeit', ?, current_date, current_date, ?)""").params(id, stage, body(jdbc)).update();
        return id;
    }

    private static UUID body(JdbcClient jdbc) {
        var id = Ids.next();
        jdbc.sql(
                        "insert into governance.body (id, kind, name, active_from) values (?, 'STEERING_GROUP', 'Runde', current_date)")
                .param(id)
                .update();
        return id;
    }
}

package de.lotse.structure.themes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps by which codes themes take signals. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class ThemeRules {

    private static final String READ = """
            select r.theme_id, r.id, r.barrier, r.legal_domain, r.to_domain, r.life_area, r.office, r.topic, r.district
            from   structure.theme_rule r
            """;

    private final JdbcClient jdbc;

    ThemeRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ThemeRule> of(UUID theme) {
        return jdbc.sql(READ + "where r.theme_id = ? order by r.id")
                .param(theme)
                .query((row, number) -> map(row))
                .list();
    }

    /** Of all themes, by theme. */
    public Map<UUID, List<ThemeRule>> all() {
        var found = new HashMap<UUID, List<ThemeRule>>();
        jdbc.sql(READ + "order by r.id").query(row -> {
            found.computeIfAbsent(row.getObject("theme_id", UUID.class), _ -> new ArrayList<>())
                    .add(map(row));
        });
        return found;
    }

    public void add(UUID theme, ThemeRule rule) {
        jdbc.sql("""
                        insert into structure.theme_rule (theme_id, id, barrier, legal_domain, to_domain, life_area, office, topic, district)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(theme, rule.id())
                .param(none(rule.barrier()))
                .param(none(rule.from()))
                .param(none(rule.to()))
                .param(none(rule.lifeArea()))
                .param(none(rule.office()))
                .param(none(rule.topic()))
                .param(none(rule.district()))
                .update();
    }

    /** Nothing happens for one that is gone. */
    void remove(UUID theme, UUID rule) {
        jdbc.sql("delete from structure.theme_rule where theme_id = ? and id = ?")
                .params(theme, rule)
                .update();
    }

    private static @Nullable String none(String code) {
        return code.isEmpty() ? null : code;
    }

    private static ThemeRule map(ResultSet row) throws SQLException {
        return new ThemeRule(
                row.getObject("id", UUID.class),
                code(row, "barrier"),
                code(row, "legal_domain"),
                code(row, "to_domain"),
                code(row, "life_area"),
                code(row, "office"),
                code(row, "topic"),
                code(row, "district"));
    }

    private static String code(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }
}

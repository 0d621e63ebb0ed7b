package de.lotse.casework.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the municipality has set differently, the latest first. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Changes {

    private static final int SHORT = 20;
    private static final String READ = """
            select s.id, s.area, s.what, s.before, s.after, s.changed_at, u.display_name as by
            from   tenancy.changed_setting s
            left join identity.user_name u on u.tenant_id = s.tenant_id and u.id = s.changed_by
            """;

    private final JdbcClient jdbc;

    Changes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest of a page, for showing them there. */
    public List<Change> of(String area) {
        return of(area, "");
    }

    /** The same of one part of it. */
    public List<Change> of(String area, String beginning) {
        return jdbc.sql(READ
                        + "where s.area = ? and starts_with(s.what, ?) order by s.changed_at desc, s.id desc limit ?")
                .params(area, beginning, SHORT)
                .query(Changes::map)
                .list();
    }

    /** @param area empty for all; @param before the last one of the page before */
    List<Change> page(String area, @Nullable UUID before, int size) {
        return jdbc.sql(READ + """
                        where  (:area = '' or s.area = :area)
                        and    (cast(:before as uuid) is null or (s.changed_at, s.id) <
                                  (select b.changed_at, b.id from tenancy.changed_setting b where b.id = :before))
                        order  by s.changed_at desc, s.id desc
                        limit  :size""")
                .param("area", area)
                .param("before", before)
                .param("size", size)
                .query(Changes::map)
                .list();
    }

    List<String> areas() {
        return jdbc.sql("select distinct area from tenancy.changed_setting")
                .query((row, number) -> row.getString("area"))
                .list();
    }

    private static Change map(ResultSet row, int number) throws SQLException {
        return new Change(
                row.getObject("id", UUID.class),
                row.getString("area"),
                row.getString("what"),
                row.getString("before"),
                row.getString("after"),
                row.getTimestamp("changed_at").toInstant(),
                Objects.requireNonNullElse(row.getString("by"), ""));
    }
}

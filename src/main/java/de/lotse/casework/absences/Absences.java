package de.lotse.casework.absences;

import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Absences {

    private static final String READ = """
            select a.id, a.user_id, u.display_name as name, a.from_day, a.to_day, a.returned_on, a.substitute_id,
                   s.display_name as substitute
            from   casework.absence a
            left join identity.user_name u on u.tenant_id = a.tenant_id and u.id = a.user_id
            left join identity.user_name s on s.tenant_id = a.tenant_id and s.id = a.substitute_id
            """;

    private final JdbcClient jdbc;

    Absences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID add(UUID user, LocalDate from, LocalDate to, @Nullable UUID substitute) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into casework.absence (id, user_id, from_day, to_day, substitute_id)
                        values (:id, :user, :from, :to, :substitute)""")
                .param("id", id)
                .param("user", user)
                .param("from", from)
                .param("to", to)
                .param("substitute", substitute)
                .update();
        return id;
    }

    void substitute(UUID id, UUID substitute) {
        jdbc.sql("update casework.absence set substitute_id = ? where id = ?")
                .params(substitute, id)
                .update();
    }

    /** She is back from that day on. Answers false if she is back already. */
    boolean end(UUID id, LocalDate on) {
        return jdbc.sql("""
                        update casework.absence
                        set    returned_on = greatest(from_day, cast(? as date))
                        where  id = ? and returned_on is null and to_day >= ?""").params(on, id, on).update() == 1;
    }

    /** Throws {@link NotFound} for an absence in another organisation. */
    Absence get(UUID id) {
        return jdbc.sql(READ + "where a.id = ?")
                .param(id)
                .query(Absences::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Those that are not over on that day, the next ones first. */
    public List<Absence> from(LocalDate day) {
        return jdbc.sql(READ + """
                        where  a.returned_on is null and a.to_day >= ?
                        order  by a.from_day, u.display_name, a.id""").param(day).query(Absences::map).list();
    }

    /** Somebody's absence that includes one of these days, both included. */
    Optional<Absence> of(UUID user, LocalDate from, LocalDate to) {
        return jdbc.sql(READ + """
                        where  a.user_id = ?
                        and    daterange(a.from_day, coalesce(a.returned_on, a.to_day + 1), '[)') && daterange(?, ?, '[]')
                        order  by a.from_day
                        limit  1""").params(user, from, to).query(Absences::map).optional();
    }

    /** Who stands in for somebody as a rule. */
    Optional<UUID> standingSubstitute(UUID user) {
        return jdbc.sql("select substitute_id from consent.colleague_substitute where user_id = ?")
                .param(user)
                .query(UUID.class)
                .optional();
    }

    private static Absence map(ResultSet row, int number) throws SQLException {
        return new Absence(
                row.getObject("id", UUID.class),
                row.getObject("user_id", UUID.class),
                Objects.requireNonNullElse(row.getString("name"), ""),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getObject("returned_on", LocalDate.class),
                row.getObject("substitute_id", UUID.class),
                Objects.requireNonNullElse(row.getString("substitute"), ""));
    }
}

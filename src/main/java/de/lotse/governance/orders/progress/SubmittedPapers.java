package de.lotse.governance.orders.progress;

import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Typed;
import de.lotse.kern.Option;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Council papers that were submitted; for whoever keeps the bodies. */
@Repository
class SubmittedPapers {

    /** As many as can be looked through on a phone. */
    static final int MOST = 20;

    private static final String READ = """
            select p.id, coalesce(p.number, '') as number, p.subject from governance.council_paper p
            where  p.state in ('SUBMITTED', 'DONE')
            """;

    private final JdbcClient jdbc;

    SubmittedPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that have every one of the words in their number or subject, the latest first; one more than {@link #MOST} at most. */
    List<Option> find(String words) {
        return jdbc.sql(READ + """
                         and concat_ws(' ', p.number, p.subject) ilike all (cast(:words as text[]))
                         order  by p.recorded_at desc, p.id desc limit :size""")
                .param("words", patterns(words))
                .param("size", MOST + 1)
                .query(SubmittedPapers::option)
                .list();
    }

    private static String[] patterns(String words) {
        return Arrays.stream(words.split("\\s+"))
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toArray(String[]::new);
    }

    /** Empty for what is none of them. */
    Optional<Option> get(String id) {
        var paper = Typed.id(id);
        return paper == null ? Optional.empty() : get("p.id", paper);
    }

    Optional<Option> numbered(String number) {
        return get("p.number", number);
    }

    private Optional<Option> get(String column, Object value) {
        return jdbc.sql(READ + " and " + column + " = ?")
                .param(value)
                .query(SubmittedPapers::option)
                .optional();
    }

    private static Option option(ResultSet row, int at) throws SQLException {
        var number = row.getString("number");
        var subject = row.getString("subject");
        return new Option(
                row.getString("id"), number.isEmpty() ? subject : t("governance.order.paper.named", number, subject));
    }
}

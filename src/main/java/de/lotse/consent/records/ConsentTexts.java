package de.lotse.consent.records;

import static de.lotse.web.Texts.t;

import de.lotse.consent.ConsentText;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A municipality begins with the texts that come with Lotse; its own ones are later versions. */
@Repository
class ConsentTexts {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final String COLUMNS =
            "select t.id, t.language, t.plain, t.version, t.title, t.body, t.valid_from from consent.consent_text t ";

    private final JdbcClient jdbc;

    ConsentTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ConsentText> inForce(LocalDate today) {
        var texts = newest(today);
        if (!texts.isEmpty()) return texts;

        add(false, t("consent.text.casework.title"), t("consent.text.casework.body"));
        add(true, t("consent.text.casework.plain.title"), t("consent.text.casework.plain.body"));
        return newest(today);
    }

    ConsentText get(UUID id) {
        return jdbc.sql(COLUMNS + "where t.id = ?")
                .param(id)
                .query(ConsentTexts::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private List<ConsentText> newest(LocalDate today) {
        return jdbc.sql(COLUMNS + """
                        where  t.kind = 'CASEWORK' and t.valid_from <= :today
                        and    not exists (
                                 select 1 from consent.consent_text n
                                 where  n.tenant_id = t.tenant_id and n.kind = t.kind and n.language = t.language
                                 and    n.plain = t.plain and n.valid_from <= :today and n.version > t.version)
                        order  by t.language = 'de' desc, t.language, t.plain""")
                .param("today", today)
                .query(ConsentTexts::map)
                .list();
    }

    private void add(boolean plain, String title, String body) {
        jdbc.sql("""
                        insert into consent.consent_text (id, kind, language, plain, version, title, body, valid_from)
                        values (?, 'CASEWORK', 'de', ?, 1, ?, ?, ?)
                        on conflict do nothing""").params(Ids.next(), plain, title, body, FIRST).update();
    }

    private static ConsentText map(ResultSet row, int number) throws SQLException {
        return new ConsentText(
                row.getObject("id", UUID.class),
                row.getString("language"),
                row.getBoolean("plain"),
                row.getInt("version"),
                row.getString("title"),
                row.getString("body"),
                row.getObject("valid_from", LocalDate.class));
    }
}

package de.lotse.casework.templates;

import static java.util.stream.Collectors.toMap;

import de.lotse.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the templates of the own organisation; no version is ever changed. */
@Repository
public class LetterTemplates {

    private static final String READ = """
            select t.kind, t.version, t.shipped, t.subject, t.body, t.created_at, u.display_name as author
            from   casework.letter_template t
            left join identity.user_name u on u.tenant_id = t.tenant_id and u.id = t.created_by
            """;

    private final JdbcClient jdbc;
    private final TemplateKinds kinds;

    LetterTemplates(JdbcClient jdbc, TemplateKinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /** The one that is used today, of every kind that has not ended. */
    public List<LetterTemplate> current() {
        var known = kinds.byName();
        var changed = jdbc
                .sql(READ + """
                        where  t.version = (select max(n.version) from casework.letter_template n
                                            where n.tenant_id = t.tenant_id and n.kind = t.kind)""")
                .query((row, number) -> map(row, Objects.requireNonNull(known.get(row.getString("kind")))))
                .list()
                .stream()
                .collect(toMap(one -> one.kind().name(), one -> one));
        return kinds.all().stream()
                .filter(kind -> !kind.ended())
                .map(kind ->
                        Optional.ofNullable(changed.get(kind.name())).orElseGet(() -> LetterTemplate.shipped(kind)))
                .toList();
    }

    public LetterTemplate current(TemplateKind kind) {
        return versions(kind).getFirst();
    }

    /** All versions, the newest first, down to the one that was shipped. */
    List<LetterTemplate> versions(TemplateKind kind) {
        var changed = jdbc.sql(READ + "where t.kind = ? order by t.version desc")
                .param(kind.name())
                .query((row, number) -> map(row, kind))
                .list();
        if (kind.isOwn()) return changed;
        return Stream.concat(changed.stream(), Stream.of(LetterTemplate.shipped(kind)))
                .toList();
    }

    /** Answers false if somebody else has saved a version above the one that was known. */
    public boolean add(TemplateKind kind, int known, boolean shipped, String subject, String body) {
        return jdbc.sql("""
                        insert into casework.letter_template (id, kind, version, shipped, subject, body)
                        select :id, :kind, :known + 1, :shipped, :subject, :body
                        where  :known = coalesce((select max(t.version) from casework.letter_template t where t.kind = :kind), 0)
                        on conflict on constraint letter_template_version do nothing""")
                        .param("id", Ids.next())
                        .param("kind", kind.name())
                        .param("known", known)
                        .param("shipped", shipped)
                        .param("subject", subject)
                        .param("body", body)
                        .update()
                == 1;
    }

    private static LetterTemplate map(ResultSet row, TemplateKind kind) throws SQLException {
        return new LetterTemplate(
                kind,
                row.getInt("version"),
                row.getBoolean("shipped"),
                row.getString("subject"),
                row.getString("body"),
                row.getTimestamp("created_at").toInstant(),
                row.getString("author"));
    }
}

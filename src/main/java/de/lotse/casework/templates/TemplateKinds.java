package de.lotse.casework.templates;

import de.lotse.casework.templates.TemplateKind.Recipient;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The kinds of letters: those that are shipped, and those of the own organisation. */
@Repository
public class TemplateKinds {

    private final JdbcClient jdbc;

    TemplateKinds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The shipped ones first, then the own by name; those that have ended are among them. */
    public List<TemplateKind> all() {
        return Stream.concat(TemplateKind.shipped().stream(), own().stream()).toList();
    }

    public Map<String, TemplateKind> byName() {
        return all().stream().collect(Collectors.toMap(TemplateKind::name, Function.identity()));
    }

    /** Also one that has ended. Throws {@link NotFound} for a kind that does not exist. */
    public TemplateKind get(String name) {
        return TemplateKind.find(name)
                .or(() ->
                        own().stream().filter(kind -> kind.name().equals(name)).findFirst())
                .orElseThrow(NotFound::new);
    }

    /** Whether a kind that has not ended is called so; upper and lower case are the same. */
    boolean isTaken(String label, String exceptName) {
        return all().stream()
                .anyMatch(kind -> !kind.ended()
                        && !kind.name().equals(exceptName)
                        && kind.label().equalsIgnoreCase(label));
    }

    public TemplateKind add(String label, Recipient usual) {
        var id = Ids.next();
        jdbc.sql("insert into casework.letter_kind (id, name, recipient) values (?, ?, ?)")
                .params(id, label, usual.name())
                .update();
        return new TemplateKind(id.toString(), label, usual, 1, false);
    }

    /** Answers false if somebody else has changed it since this version. */
    boolean rename(TemplateKind kind, int known, String label) {
        return jdbc.sql("""
                        update casework.letter_kind
                        set    name = ?, version = version + 1, changed_at = now(), changed_by = shared.actor()
                        where  id = ? and version = ? and ended_at is null""").params(label, UUID.fromString(kind.name()), known).update() == 1;
    }

    void end(TemplateKind kind) {
        jdbc.sql("""
                        update casework.letter_kind
                        set    ended_at = now(), version = version + 1, changed_at = now(), changed_by = shared.actor()
                        where  id = ? and ended_at is null""").param(UUID.fromString(kind.name())).update();
    }

    void resume(TemplateKind kind) {
        jdbc.sql("""
                        update casework.letter_kind
                        set    ended_at = null, version = version + 1, changed_at = now(), changed_by = shared.actor()
                        where  id = ? and ended_at is not null""").param(UUID.fromString(kind.name())).update();
    }

    private List<TemplateKind> own() {
        return jdbc.sql("""
                        select k.id, k.name, k.recipient, k.version, k.ended_at is not null as ended
                        from   casework.letter_kind k
                        order  by lower(k.name), k.id""").query(TemplateKinds::map).list();
    }

    private static TemplateKind map(ResultSet row, int number) throws SQLException {
        return new TemplateKind(
                row.getString("id"),
                row.getString("name"),
                Recipient.valueOf(row.getString("recipient")),
                row.getInt("version"),
                row.getBoolean("ended"));
    }
}

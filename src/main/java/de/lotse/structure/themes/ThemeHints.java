package de.lotse.structure.themes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which released hints without a case belong to a theme; nobody is in them, so each is named. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class ThemeHints {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    ThemeHints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param barrier code of barrier_type */
    public record ReleasedHint(UUID id, String barrier, LocalDate month, String text, boolean chosen) {}

    /** The latest first. */
    public List<ReleasedHint> of(UUID theme) {
        return all(theme).stream().filter(ReleasedHint::chosen).toList();
    }

    /** All released ones, those of the theme first. */
    List<ReleasedHint> all(UUID theme) {
        return jdbc.sql("""
                        select s.id, s.barrier, s.month, x.text, h.signal_id is not null as chosen
                        from   structure.signal s
                        join   structure.signal_text x on x.tenant_id = s.tenant_id and x.signal_id = s.id
                        left join structure.theme_hint h on h.tenant_id = s.tenant_id and h.signal_id = s.id and h.theme_id = ?
                        where  not s.from_case and x.state = 'RELEASED'
                        order  by chosen desc, s.month desc, s.id desc
                        limit  ?""")
                .params(theme, MOST)
                .query((row, number) -> new ReleasedHint(
                        row.getObject("id", UUID.class),
                        row.getString("barrier"),
                        row.getObject("month", LocalDate.class),
                        row.getString("text"),
                        row.getBoolean("chosen")))
                .list();
    }

    /** Those and no others; ids of what is no released hint count for nothing. */
    public void choose(UUID theme, Collection<UUID> hints) {
        var ids = hints.toArray(UUID[]::new);
        jdbc.sql("delete from structure.theme_hint where theme_id = ? and signal_id <> all (?)")
                .params(theme, ids)
                .update();
        jdbc.sql("""
                        insert into structure.theme_hint (theme_id, signal_id)
                        select ?, s.id
                        from   structure.signal s
                        join   structure.signal_text x on x.tenant_id = s.tenant_id and x.signal_id = s.id
                        where  s.id = any (?) and not s.from_case and x.state = 'RELEASED'
                        on conflict do nothing""").params(theme, ids).update();
    }

    void copy(UUID theme, UUID into) {
        jdbc.sql("""
                        insert into structure.theme_hint (theme_id, signal_id)
                        select ?, signal_id from structure.theme_hint where theme_id = ?
                        on conflict do nothing""").params(into, theme).update();
    }
}

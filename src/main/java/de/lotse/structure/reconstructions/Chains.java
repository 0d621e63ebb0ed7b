package de.lotse.structure.reconstructions;

import de.lotse.shared.Ids;
import de.lotse.structure.reconstructions.ChainStep.Side;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The steps of both chains of a reconstruction, numbered without gaps. */
@Repository
class Chains {

    static final int LONGEST = 40;
    private final JdbcClient jdbc;

    Chains(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In their order. */
    List<ChainStep> of(UUID reconstruction) {
        return jdbc.sql("""
                        select id, side, place, what, office, legal_domain, days, broken from structure.chain_step
                        where  reconstruction_id = ? order by side, place""")
                .param(reconstruction)
                .query((row, number) -> new ChainStep(
                        row.getObject("id", UUID.class),
                        Side.valueOf(row.getString("side")),
                        row.getInt("place"),
                        row.getString("what"),
                        Objects.requireNonNullElse(row.getString("office"), ""),
                        Objects.requireNonNullElse(row.getString("legal_domain"), ""),
                        row.getObject("days", Integer.class),
                        row.getBoolean("broken")))
                .list();
    }

    /** At the end of its chain; the id and place that it came with are not looked at. */
    void add(UUID reconstruction, ChainStep step) {
        jdbc.sql("""
                        insert into structure.chain_step (id, reconstruction_id, side, what, broken, office, legal_domain, days, place)
                        select ?, ?, ?, ?, ?, ?, ?, ?, coalesce(max(c.place), 0) + 1
                        from   structure.chain_step c where c.reconstruction_id = ? and c.side = ?""")
                .params(Ids.next(), reconstruction, step.side().name(), step.what(), step.broken())
                .param(none(step.office()))
                .param(none(step.legalDomain()))
                .param(step.days())
                .params(reconstruction, step.side().name())
                .update();
    }

    void change(ChainStep step) {
        jdbc.sql(
                        "update structure.chain_step set what = ?, broken = ?, office = ?, legal_domain = ?, days = ? where id = ?")
                .params(step.what(), step.broken())
                .param(none(step.office()))
                .param(none(step.legalDomain()))
                .param(step.days())
                .param(step.id())
                .update();
    }

    /** One place up; nothing happens for the first. */
    void raise(UUID reconstruction, ChainStep step) {
        if (step.place() == 1) return;
        jdbc.sql("""
                        update structure.chain_step set place = case place when :place then :place - 1 else :place end
                        where  reconstruction_id = :reconstruction and side = :side and place in (:place, :place - 1)""")
                .param("place", step.place())
                .param("reconstruction", reconstruction)
                .param("side", step.side().name())
                .update();
    }

    void remove(UUID reconstruction, ChainStep step) {
        jdbc.sql("delete from structure.chain_step where id = ?")
                .param(step.id())
                .update();
        jdbc.sql(
                        "update structure.chain_step set place = place - 1 where reconstruction_id = ? and side = ? and place > ?")
                .params(reconstruction, step.side().name(), step.place())
                .update();
    }

    private static @Nullable String none(String code) {
        return code.isEmpty() ? null : code;
    }
}

package de.lotse.network.merging;

import de.lotse.network.entries.Kind;
import de.lotse.network.merging.Moved.Rows;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets confirmations, proposals, slips and what the contact point keeps go along with a merge. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class HangingRows {

    private final JdbcClient jdbc;

    HangingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Rows> move(Kind kind, UUID from, UUID to) {
        return Hanging.on(kind).stream()
                .map(what -> new Rows(what, move(what, from, to)))
                .filter(rows -> !rows.ids().isEmpty())
                .toList();
    }

    private List<UUID> move(Hanging what, UUID from, UUID to) {
        return jdbc.sql("update " + what.table() + " x set " + what.owner() + " = :to where x." + what.owner()
                        + " = :from" + what.unless() + " returning x.id")
                .param("from", from)
                .param("to", to)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Those that are still there; what came since belongs to the one that went on. */
    void moveBack(Merge merge) {
        for (var rows : merge.moved().rows())
            jdbc.sql("update " + rows.what().table() + " set " + rows.what().owner() + " = ? where id = any(?) and "
                            + rows.what().owner() + " = ?")
                    .params(merge.gone(), rows.ids().toArray(UUID[]::new), merge.kept())
                    .update();
    }
}

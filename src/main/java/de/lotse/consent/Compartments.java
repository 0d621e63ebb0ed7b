package de.lotse.consent;

import de.lotse.shared.Ids;
import de.lotse.shared.Scope;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Protected areas inside a case (geschützter Bereich, § 203 StGB): who reads one note or one document. The feature to which it belongs puts
 * the id of the area into its rows, and row-level security hides them from everybody else. Whoever may not open the case reads nothing of
 * it, named or not.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Compartments {

    private final JdbcClient jdbc;

    Compartments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The acting person and these read the thing from now on. Answers the id of the area. */
    public UUID close(UUID caseId, UUID thing, Collection<UUID> readers) {
        var id = Ids.next();
        jdbc.sql("insert into consent.compartment (id, case_id, thing_id) values (?, ?, ?)")
                .params(id, caseId, thing)
                .update();
        add(id, Scope.actor().user().value());
        for (var reader : new LinkedHashSet<>(readers)) add(id, reader);
        return id;
    }

    /** The area of a thing, for those who read it; empty for everybody else, and for a thing that lies in none. */
    public Optional<Compartment> of(UUID thing) {
        return jdbc.sql("""
                        select c.id, c.author_id
                        from   consent.compartment c
                        join   consent.open_compartment o on o.tenant_id = c.tenant_id and o.compartment_id = c.id
                        where  c.thing_id = ?""")
                .param(thing)
                .query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Compartment(id, row.getObject("author_id", UUID.class), readers(id));
                })
                .optional();
    }

    private List<UUID> readers(UUID id) {
        return jdbc.sql(
                        "select user_id from consent.compartment_member where compartment_id = ? order by added_at, user_id")
                .param(id)
                .query((row, number) -> row.getObject("user_id", UUID.class))
                .list();
    }

    /** These read it beside the author. Nobody but the author adds somebody; the database refuses it. */
    public void allow(Compartment compartment, Collection<UUID> readers) {
        for (var reader : compartment.readers())
            if (!readers.contains(reader) && !reader.equals(compartment.author())) leave(compartment, reader);
        for (var reader : readers) if (!compartment.readers().contains(reader)) add(compartment.id(), reader);
    }

    /** The acting person does not read it any more. */
    public void leave(Compartment compartment) {
        leave(compartment, Scope.actor().user().value());
    }

    /** The rows that lay in it have left it before. */
    public void open(Compartment compartment) {
        jdbc.sql("delete from consent.compartment where id = ?")
                .param(compartment.id())
                .update();
    }

    /** The thing stands in another case now. */
    public void move(UUID thing, UUID caseId) {
        jdbc.sql("update consent.compartment set case_id = ? where thing_id = ?")
                .params(caseId, thing)
                .update();
    }

    private void add(UUID id, UUID reader) {
        jdbc.sql("insert into consent.compartment_member (compartment_id, user_id) values (?, ?)")
                .params(id, reader)
                .update();
    }

    private void leave(Compartment compartment, UUID reader) {
        jdbc.sql("delete from consent.compartment_member where compartment_id = ? and user_id = ?")
                .params(compartment.id(), reader)
                .update();
    }

    /** @param readers the author among them */
    public record Compartment(UUID id, UUID author, List<UUID> readers) {}
}

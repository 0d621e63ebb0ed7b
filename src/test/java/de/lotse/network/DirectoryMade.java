package de.lotse.network;

import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.OrganisationId;
import de.lotse.testing.Given;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes entries of the directory as other parts of it would have left them. */
public record DirectoryMade(Given given, JdbcClient jdbc, Actor actor) {

    public UUID organisation(String name, @Nullable OrganisationId member) {
        var id = Ids.next();
        given.as(actor, () -> jdbc.sql("""
                        insert into network.organisation (id, name, kind, member_id, publication)
                        values (?, ?, 'ASSOCIATION', ?, 'PUBLISHED')""")
                .params(id, name, member == null ? null : member.value())
                .update());
        return id;
    }

    /** A published one that nobody has confirmed yet. */
    public UUID offer(UUID organisation, String name) {
        var id = Ids.next();
        given.as(actor, () -> jdbc.sql("""
                        insert into network.offer (id, organisation_id, name, description, kind, publication)
                        values (?, ?, ?, 'Jeden Montag im Stadtteilbüro.', 'GROUP', 'PUBLISHED')""").params(id, organisation, name).update());
        return id;
    }

    public UUID offer(String name) {
        return offer(organisation("Verein " + name, null), name);
    }

    public void set(UUID offer, String column, @Nullable Object value) {
        given.as(actor, () -> jdbc.sql("update network.offer set " + column + " = ? where id = ?")
                .params(value, offer)
                .update());
    }

    public void verified(UUID offer, LocalDate on) {
        given.as(actor, () -> jdbc.sql(
                        "insert into network.verification (id, offer_id, verified_on, method) values (?, ?, ?, 'PHONE')")
                .params(Ids.next(), offer, on)
                .update());
    }

    public <T> T value(String sql, Class<T> type, Object... params) {
        return given.as(actor, () -> jdbc.sql(sql).params(params).query(type).single());
    }
}

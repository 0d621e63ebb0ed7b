package de.lotse.notifications.mails;

import de.lotse.notifications.CalendarItem;
import de.lotse.notifications.CalendarMails;
import de.lotse.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Invitations that wait, taken by one node at a time as those of {@link Outbox} are. */
@Repository
@Transactional
class CalendarOutbox implements CalendarMails {

    private final JdbcClient jdbc;
    private final Clock clock;

    CalendarOutbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Collection<Recipient> to, Method method, CalendarItem item, String path) {
        jdbc.sql("""
                        delete from notifications.calendar_mail
                        where  item_id = ? and sent_at is null and given_up_at is null and claimed_until is null""").param(item.id()).update();
        for (var one : to) add(one, method, item, path);
    }

    private void add(Recipient to, Method method, CalendarItem item, String path) {
        var now = Timestamp.from(clock.instant());
        jdbc.sql("""
                        insert into notifications.calendar_mail
                          (id, item_id, user_id, address, method, title, begins_at, ends_at, room, path, changes, made_at, due_at)
                        values (:id, :item, :user, :address, :method, :title, :from, :to, :room, :path, :changes, :now, :now)""")
                .param("id", Ids.next())
                .param("item", item.id())
                .param("user", to.user() == null ? null : to.user().value())
                .param("address", to.address())
                .param("method", method.name())
                .param("title", item.title())
                .param("from", Timestamp.from((Instant) item.from()))
                .param("to", Timestamp.from((Instant) Objects.requireNonNull(item.to())))
                .param("room", item.room())
                .param("path", path)
                .param("changes", item.changes())
                .param("now", now)
                .update();
    }

    /** The next one that is due, which no other node takes for two minutes. What nobody wants by mail is dropped on the way. */
    Optional<Invitation> claim() {
        for (var taken = take(); taken.isPresent(); taken = take()) {
            var addressed = addressed(taken.get());
            if (addressed.isPresent()) return addressed;
            jdbc.sql("delete from notifications.calendar_mail where id = ?")
                    .param(taken.get())
                    .update();
        }
        return Optional.empty();
    }

    private Optional<UUID> take() {
        var now = clock.instant();
        return jdbc.sql("""
                        with next as (
                          select tenant_id, id from notifications.calendar_mail
                          where  sent_at is null and given_up_at is null and due_at <= :now
                          and    (claimed_until is null or claimed_until < :now)
                          order  by due_at, id
                          limit  1
                          for    update skip locked)
                        update notifications.calendar_mail m
                        set    claimed_until = :until, attempts = attempts + 1
                        from   next
                        where  m.tenant_id = next.tenant_id and m.id = next.id
                        returning m.id""")
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(Retry.CLAIM)))
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional();
    }

    private Optional<Invitation> addressed(UUID id) {
        return jdbc.sql("""
                        select m.id, m.item_id, coalesce(m.address, p.address) as recipient, m.method, m.title, m.begins_at, m.ends_at, m.room,
                               m.path, m.changes
                        from   notifications.calendar_mail m
                        left join notifications.preference p on p.tenant_id = m.tenant_id and p.user_id = m.user_id
                               and p.confirmed_at is not null and p.rhythm <> 'NEVER'
                        left join identity.user_name u on u.tenant_id = p.tenant_id and u.id = p.user_id
                        where  m.id = ? and (m.address is not null or u.enabled)""").param(id).query(CalendarOutbox::map).optional();
    }

    void sent(UUID id) {
        jdbc.sql(
                        "update notifications.calendar_mail set sent_at = ?, claimed_until = null, address = null where id = ?")
                .params(Timestamp.from(clock.instant()), id)
                .update();
    }

    /** Later again; after three days no more. */
    void failed(UUID id) {
        var now = clock.instant();
        var attempts = jdbc.sql("select attempts from notifications.calendar_mail where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
        jdbc.sql("""
                        update notifications.calendar_mail
                        set    claimed_until = null, due_at = :next, given_up_at = case when made_at < :patience then cast(:now as timestamptz) end,
                               address = case when made_at < :patience then null else address end
                        where  id = :id""")
                .param("next", Timestamp.from(now.plus(Retry.pause(attempts))))
                .param("patience", Timestamp.from(now.minus(Retry.PATIENCE)))
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }

    private static Invitation map(ResultSet row, int number) throws SQLException {
        var method = Method.valueOf(row.getString("method"));
        var item = new CalendarItem(
                row.getObject("item_id", UUID.class),
                row.getString("title"),
                row.getTimestamp("begins_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getString("room"),
                row.getInt("changes"),
                method == Method.CANCEL);
        return new Invitation(
                row.getObject("id", UUID.class), row.getString("recipient"), method, item, row.getString("path"));
    }

    record Invitation(UUID id, String address, Method method, CalendarItem item, String path) {}
}

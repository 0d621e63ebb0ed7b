package de.lotse.notifications.inbox;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.lotse.notifications.Notice;
import de.lotse.notifications.Notifications;
import de.lotse.notifications.mails.Outbox;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import de.lotse.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps what each person was told. Every page shows how many are new, so that number is remembered for some seconds. */
@Repository
@Transactional
class Inbox implements Notifications {

    static final int SHOWN = 100;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Cache<UserId, Integer> unread = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(20))
            .build();

    Inbox(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Collection<UserId> users, Notice notice) {
        var self = Scope.current().flatMap(Scope::person).map(actor -> actor.user());
        users.stream()
                .distinct()
                .filter(user -> !self.equals(Optional.of(user)))
                .forEach(user -> tell(user, notice));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellOneself(Notice notice) {
        tell(Scope.actor().user(), notice);
    }

    private void tell(UserId user, Notice notice) {
        jdbc.sql("""
                        insert into notifications.notice as n (id, user_id, text_key, path, urgent)
                        values (?, ?, ?, ?, ?)
                        on conflict (tenant_id, user_id, path, text_key) where read_at is null do update
                        set    told_at = now(), urgent = n.urgent or excluded.urgent, mail_id = null""")
                .params(Ids.next(), user.value(), notice.textKey(), notice.path(), notice.urgent())
                .update();
        outbox.announce(user, notice.urgent());
        forgetCount(user);
    }

    @Override
    public int unread() {
        return unread.get(Scope.actor().user(), user -> jdbc.sql(
                        "select count(*) from notifications.notice where user_id = shared.actor() and read_at is null")
                .query(Integer.class)
                .single());
    }

    /** Newest first. */
    List<StoredNotice> latest() {
        return jdbc.sql("""
                        select id, text_key, urgent, told_at, read_at
                        from   notifications.notice
                        where  user_id = shared.actor()
                        order  by told_at desc, id
                        limit  ?""").param(SHOWN).query(Inbox::map).list();
    }

    /** Answers where it leads. */
    String read(UUID id) {
        var path = jdbc.sql("""
                        update notifications.notice
                        set    read_at = coalesce(read_at, now())
                        where  id = ? and user_id = shared.actor()
                        returning path""").param(id).query(String.class).optional();
        forgetCount(Scope.actor().user());
        return path.orElseThrow(NotFound::new);
    }

    void readAll() {
        jdbc.sql("update notifications.notice set read_at = now() where user_id = shared.actor() and read_at is null")
                .update();
        forgetCount(Scope.actor().user());
    }

    /** Now, and once more after the commit: a page may count the old state in between. */
    private void forgetCount(UserId user) {
        unread.invalidate(user);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                unread.invalidate(user);
            }
        });
    }

    private static StoredNotice map(ResultSet row, int number) throws SQLException {
        return new StoredNotice(
                row.getObject("id", UUID.class),
                row.getString("text_key"),
                row.getBoolean("urgent"),
                row.getTimestamp("told_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("read_at"))
                        .map(Timestamp::toInstant)
                        .isPresent());
    }
}

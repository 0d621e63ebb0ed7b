package de.lotse.notifications.mails;

import de.lotse.shared.Ids;
import de.lotse.shared.UserId;
import de.lotse.tenancy.WorkingDays;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails that wait. One is written in the transaction of what it tells, taken by one node at a time, and marked once the mail server has
 * it. It names nothing but a number; whom it goes to is looked up when it goes.
 */
@Repository
@Transactional
public class Outbox {

    private final JdbcClient jdbc;
    private final Preferences preferences;
    private final WorkingDays calendars;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Preferences preferences, WorkingDays calendars, Clock clock) {
        this.jdbc = jdbc;
        this.preferences = preferences;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Something was told; a mail about it waits until its reader wants one, if she does. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void announce(UserId user, boolean urgent) {
        preferences
                .of(user)
                .filter(Preference::confirmed)
                .flatMap(one -> one.time().after(clock.instant(), urgent, calendars.current()))
                .ifPresent(due -> add(user, Purpose.NOTICES, due));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void sendCode(UserId user) {
        add(user, Purpose.CONFIRMATION, clock.instant());
    }

    private void add(UserId user, Purpose purpose, Instant due) {
        jdbc.sql("""
                        insert into notifications.mail as m (id, user_id, purpose, made_at, due_at)
                        values (?, ?, ?, ?, ?)
                        on conflict (tenant_id, user_id, purpose) where sent_at is null and given_up_at is null do update
                        set    due_at = least(m.due_at, excluded.due_at)""")
                .params(Ids.next(), user.value(), purpose.name(), at(clock.instant()), at(due))
                .update();
    }

    /** The next one that is due, which no other node takes for two minutes. What needs no mail any more is dropped on the way. */
    Optional<Mail> claim() {
        for (var taken = take(); taken.isPresent(); taken = take()) {
            var mail = taken.flatMap(this::addressed);
            if (mail.isPresent()) return mail;
            drop(taken.get().id());
        }
        return Optional.empty();
    }

    private Optional<Taken> take() {
        var now = clock.instant();
        return jdbc.sql("""
                        with next as (
                          select tenant_id, id from notifications.mail
                          where  sent_at is null and given_up_at is null and due_at <= :now
                          and    (claimed_until is null or claimed_until < :now)
                          order  by due_at, id
                          limit  1
                          for    update skip locked)
                        update notifications.mail m
                        set    claimed_until = :until, attempts = attempts + 1
                        from   next
                        where  m.tenant_id = next.tenant_id and m.id = next.id
                        returning m.id, m.user_id, m.purpose""")
                .param("now", at(now))
                .param("until", at(now.plus(Retry.CLAIM)))
                .query((row, number) -> new Taken(
                        row.getObject("id", UUID.class),
                        new UserId(row.getObject("user_id", UUID.class)),
                        Purpose.valueOf(row.getString("purpose"))))
                .optional();
    }

    private Optional<Mail> addressed(Taken taken) {
        if (taken.purpose() == Purpose.NOTICES) count(taken);
        return jdbc.sql("""
                        select p.address, p.code, (
                                 select count(*) from notifications.notice n
                                 where  n.tenant_id = p.tenant_id and n.mail_id = :mail and n.read_at is null) as notices
                        from   notifications.preference p
                        join   identity.user_name u on u.tenant_id = p.tenant_id and u.id = p.user_id
                        where  p.user_id = :user and u.enabled and p.address <> ''
                        and    case when :confirmation then p.confirmed_at is null and p.code is not null
                                    else p.confirmed_at is not null and p.rhythm <> 'NEVER' end""")
                .param("mail", taken.id())
                .param("user", taken.user().value())
                .param("confirmation", taken.purpose() == Purpose.CONFIRMATION)
                .query((row, number) -> new Mail(
                        taken.id(),
                        row.getString("address"),
                        taken.purpose() == Purpose.CONFIRMATION ? row.getString("code") : null,
                        row.getInt("notices")))
                .optional()
                .filter(mail -> mail.code() != null || mail.notices() > 0);
    }

    private void count(Taken taken) {
        jdbc.sql("""
                        update notifications.notice set mail_id = ?
                        where  user_id = ? and read_at is null and mail_id is null""").params(taken.id(), taken.user().value()).update();
    }

    void sent(UUID id) {
        var user =
                jdbc.sql("""
                        update notifications.mail set sent_at = ?, claimed_until = null
                        where  id = ?
                        returning user_id""").params(at(clock.instant()), id).query(UUID.class).single();
        announceWhatCameMeanwhile(new UserId(user));
    }

    private void announceWhatCameMeanwhile(UserId user) {
        jdbc.sql("""
                        select bool_or(urgent) from notifications.notice
                        where  user_id = ? and read_at is null and mail_id is null
                        having count(*) > 0""").param(user.value()).query(Boolean.class).optional().ifPresent(urgent -> announce(user, urgent));
    }

    /** Later again, less and less often; after three days no more. */
    void failed(UUID id) {
        var now = clock.instant();
        var attempts = jdbc.sql("select attempts from notifications.mail where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
        var pause = Retry.pause(attempts);
        jdbc.sql("""
                        update notifications.mail
                        set    claimed_until = null, due_at = :next, given_up_at = case when made_at < :patience then cast(:now as timestamptz) end
                        where  id = :id""")
                .param("next", at(now.plus(pause)))
                .param("patience", at(now.minus(Retry.PATIENCE)))
                .param("now", at(now))
                .param("id", id)
                .update();
    }

    private void drop(UUID id) {
        jdbc.sql("delete from notifications.mail where id = ?").param(id).update();
    }

    private static java.sql.Timestamp at(Instant instant) {
        return java.sql.Timestamp.from(instant);
    }

    private enum Purpose {
        NOTICES,
        CONFIRMATION
    }

    private record Taken(UUID id, UserId user, Purpose purpose) {}

    /**
     * @param code to be typed, for a mail that asks whether an address is right
     * @param notices how many are new, for every other
     */
    record Mail(UUID id, String address, @Nullable String code, int notices) {}
}

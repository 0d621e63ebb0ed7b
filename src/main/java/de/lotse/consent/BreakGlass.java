package de.lotse.consent;

import de.lotse.documents.CaseCipher;
import de.lotse.shared.Conflict;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import de.lotse.tenancy.WorkingDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Emergency access to a case of the own organisation (Notfallzugriff): opens it for reading and notes, for {@value #MINUTES} minutes at
 * most, as {@code consent.openable_case} decides. The caller has made sure that the acting person may begin, end or review it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BreakGlass {

    public static final int MINUTES = 60;

    /** In working days after its begin somebody else reviews it. */
    public static final int REVIEW_WITHIN = 5;

    private final JdbcClient jdbc;
    private final CaseCipher cipher;
    private final WorkingDays calendars;
    private final Clock clock;

    BreakGlass(JdbcClient jdbc, CaseCipher cipher, WorkingDays calendars, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** It begins with the transaction and is over after an hour. */
    public UUID begin(UUID caseId, Reason code, String reason) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into consent.break_glass (id, case_id, reason_code, reason, ends_at, review_by)
                        values (?, ?, ?, ?, now() + interval '60 minutes', ?)""")
                .params(id, caseId, code.name(), seal(caseId, reason, "reason", id))
                .param(calendars.current().workingDaysAfter(LocalDate.now(clock), REVIEW_WITHIN))
                .update();
        return id;
    }

    /** Ends what is running in a case: of the acting person, or with null of everybody. */
    public int end(UUID caseId, @Nullable UUID user) {
        return jdbc.sql("""
                        update consent.break_glass
                        set    ended_at = now(), ended_by = shared.actor()
                        where  case_id = :case and (cast(:user as uuid) is null or user_id = :user)
                        and    ended_at is null and ends_at > now()""").param("case", caseId).param("user", user).update();
    }

    /** Until when the acting person may read a case by it. Throws {@link NotFound} if she may not. */
    public Instant runsUntil(UUID caseId) {
        return jdbc.sql("""
                        select max(b.ends_at) as until
                        from   consent.openable_case o
                        join   consent.break_glass b on b.tenant_id = o.tenant_id and b.id = o.break_glass_id
                        where  o.case_id = ?
                        having max(b.ends_at) is not null""")
                .param(caseId)
                .query((row, number) -> row.getTimestamp("until").toInstant())
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** What was written about one. Throws {@link NotFound} for one that the own organisation does not have. */
    public Texts texts(UUID id) {
        return jdbc.sql("select id, case_id, reason, review_note, not_informed from consent.break_glass where id = ?")
                .param(id)
                .query((row, number) -> texts(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Throws {@link Conflict} if somebody else has reviewed it, or it was the acting person's own. */
    public void review(UUID id, Review review) {
        var caseId = jdbc.sql("select case_id from consent.break_glass where id = ?")
                .param(id)
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
        var done = jdbc.sql("""
                        update consent.break_glass
                        set    outcome = :outcome, review_note = :note, informed_on = :informed, not_informed = :why,
                               reviewed_by = shared.actor(), reviewed_at = :now
                        where  id = :id and outcome is null and user_id <> shared.actor()""")
                .param("id", id)
                .param("outcome", review.justified ? "JUSTIFIED" : "NOT_JUSTIFIED")
                .param("note", review.note.isEmpty() ? null : seal(caseId, review.note, "review_note", id))
                .param("informed", review.informedOn)
                .param("why", review.informedOn != null ? null : seal(caseId, review.whyNot, "not_informed", id))
                .param("now", Timestamp.from(review.at))
                .update();
        if (done == 0) throw new Conflict();
    }

    private Texts texts(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var caseId = row.getObject("case_id", UUID.class);
        return new Texts(
                open(caseId, row.getBytes("reason"), "reason", id),
                open(caseId, row.getBytes("review_note"), "review_note", id),
                open(caseId, row.getBytes("not_informed"), "not_informed", id));
    }

    private byte[] seal(UUID caseId, String text, String column, UUID id) {
        return cipher.encrypt(Scope.actor().tenant(), caseId, text, place(column, id));
    }

    private String open(UUID caseId, byte @Nullable [] sealed, String column, UUID id) {
        return sealed == null ? "" : cipher.decrypt(Scope.actor().tenant(), caseId, sealed, place(column, id));
    }

    private static String place(String column, UUID id) {
        return "consent.break_glass." + column + ":" + id;
    }

    /** What kind of emergency it is; the German names stand in the message bundle. */
    public enum Reason {
        DANGER,
        CHILD_PROTECTION,
        DEADLINE,
        PERSON_WAITS,
        OTHER
    }

    /** Empty where nothing was written. */
    public record Texts(String reason, String reviewNote, String notInformed) {}

    /** @param whyNot why the person was not told, where there is no day on which she was */
    public record Review(
            boolean justified, String note, @Nullable LocalDate informedOn, String whyNot, Instant at) {}
}

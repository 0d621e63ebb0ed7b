package de.lotse.casework.conferences;

import de.lotse.casework.CaseId;
import de.lotse.shared.Conflict;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps conferences of the own organisation's cases; access to the case is decided before. */
@Repository
class Conferences {

    private static final String READ = """
            select c.id, c.version, c.case_id, c.appointment_id, c.anonymous, c.channel, c.takes_part, c.state, c.reason,
                   c.not_taking_part, c.description
            from   casework.conference c
            """;

    private final JdbcClient jdbc;
    private final SealedTexts texts;

    Conferences(JdbcClient jdbc, SealedTexts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    UUID add(CaseId caseId, UUID appointment, boolean anonymous, Wanted wanted) {
        var id = Ids.next();
        write("""
                insert into casework.conference
                  (id, case_id, appointment_id, anonymous, channel, takes_part, reason, not_taking_part, description)
                values (:id, :case, :appointment, :anonymous, :channel, :takesPart, :reason, :notTakingPart, :description)""", caseId, id, wanted)
                .param("case", caseId.value())
                .param("appointment", appointment)
                .param("anonymous", anonymous)
                .update();
        return id;
    }

    /** Answers false if somebody else has changed it since this version, or it is over. */
    boolean change(Conference known, int version, Wanted wanted) {
        return write("""
                        update casework.conference
                        set    version = version + 1, channel = :channel, takes_part = :takesPart, reason = :reason,
                               not_taking_part = :notTakingPart, description = :description
                        where  id = :id and version = :version and state = 'PLANNED'""", known.caseId(), known.id(), wanted)
                        .param("version", version)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec write(String sql, CaseId caseId, UUID id, Wanted wanted) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("channel", wanted.channel())
                .param("takesPart", wanted.takesPart())
                .param("reason", texts.seal(caseId.value(), "conference.reason", id, wanted.reason()))
                .param(
                        "notTakingPart",
                        texts.seal(caseId.value(), "conference.not_taking_part", id, wanted.notTakingPart()))
                .param("description", texts.seal(caseId.value(), "conference.description", id, wanted.description()));
    }

    /** It is over. Throws {@link Conflict} if it was changed since this version, or was over before. */
    void end(Conference known, int version, ConferenceState state) {
        var ended = jdbc.sql("""
                        update casework.conference
                        set    version = version + 1, state = ?, ended_at = now(), ended_by = shared.actor()
                        where  id = ? and version = ? and state = 'PLANNED'""").params(state.name(), known.id(), version).update();
        if (ended == 0) throw new Conflict(known.path());
    }

    void moveTo(UUID from, UUID to) {
        jdbc.sql("update casework.conference set appointment_id = ? where appointment_id = ? and state = 'PLANNED'")
                .params(to, from)
                .update();
    }

    /** The latest first. */
    List<Conference> of(CaseId caseId) {
        return jdbc.sql(READ + "where c.case_id = ? order by c.id desc")
                .param(caseId.value())
                .query(this::map)
                .list();
    }

    /** Throws {@link NotFound} if the case has no such conference. */
    Conference get(CaseId caseId, UUID id) {
        return jdbc.sql(READ + "where c.case_id = ? and c.id = ?")
                .params(caseId.value(), id)
                .query(this::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    Optional<UUID> withAppointment(CaseId caseId, UUID appointment) {
        return jdbc.sql("select id from casework.conference where case_id = ? and appointment_id = ?")
                .params(caseId.value(), appointment)
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional();
    }

    private Conference map(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var caseId = row.getObject("case_id", UUID.class);
        return new Conference(
                id,
                row.getInt("version"),
                new CaseId(caseId),
                row.getObject("appointment_id", UUID.class),
                row.getBoolean("anonymous"),
                row.getString("channel"),
                row.getBoolean("takes_part"),
                ConferenceState.valueOf(row.getString("state")),
                texts.open(row, caseId, "conference.reason", id),
                texts.open(row, caseId, "conference.not_taking_part", id),
                texts.open(row, caseId, "conference.description", id));
    }

    /** What can be changed as long as it is planned. */
    record Wanted(String channel, boolean takesPart, String reason, String notTakingPart, String description) {}
}

package de.lotse.consent.records;

import de.lotse.consent.ContentCategory;
import de.lotse.consent.LegalBasis;
import de.lotse.consent.LegalBasis.Decision;
import de.lotse.consent.LegalBasis.Emergency;
import de.lotse.consent.LegalBasis.Ground;
import de.lotse.consent.LegalBasis.Told;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads legal bases with their texts. */
@Repository
class LegalBasisRows {

    private static final String READ = """
            select b.id, b.case_id, b.person_id, b.organisation_id, b.office, b.categories, b.norm, b.justification, b.ground, b.advised_on,
                   b.not_advised, b.review_by, b.valid_from, b.valid_until, b.decided_by, b.decided_at, b.outcome, b.approved_by,
                   b.approved_at, b.outcome_note, b.told_on, b.not_told, b.tell_again_on, b.ended_at
            from   consent.legal_basis b
            """;

    private final JdbcClient jdbc;
    private final CaseText text;

    LegalBasisRows(JdbcClient jdbc, CaseText text) {
        this.jdbc = jdbc;
        this.text = text;
    }

    List<LegalBasis> ofCase(UUID caseId) {
        return jdbc.sql(READ + "where b.case_id = ? order by b.id desc")
                .param(caseId)
                .query((row, number) -> map(row))
                .list();
    }

    Optional<LegalBasis> unbarred(UUID id) {
        return jdbc.sql(READ + """
                        where b.id = ? and not exists (
                          select 1 from consent.barred_case x where x.tenant_id = b.tenant_id and x.case_id = b.case_id)""").param(id).query((row, number) -> map(row)).optional();
    }

    private LegalBasis map(ResultSet row) throws SQLException {
        var recipient = row.getObject("organisation_id", UUID.class);
        return new LegalBasis(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getObject("person_id", UUID.class),
                recipient == null ? null : new OrganisationId(recipient),
                open(row, "office"),
                Arrays.stream((String[]) row.getArray("categories").getArray())
                        .map(ContentCategory::valueOf)
                        .sorted()
                        .toList(),
                row.getString("norm"),
                open(row, "justification"),
                emergency(row),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                new UserId(row.getObject("decided_by", UUID.class)),
                row.getTimestamp("decided_at").toInstant(),
                decision(row),
                new Told(
                        row.getObject("told_on", LocalDate.class),
                        open(row, "not_told"),
                        row.getObject("tell_again_on", LocalDate.class)),
                moment(row, "ended_at"));
    }

    private @Nullable Emergency emergency(ResultSet row) throws SQLException {
        var ground = row.getString("ground");
        if (ground == null) return null;
        return new Emergency(
                Ground.valueOf(ground),
                row.getObject("advised_on", LocalDate.class),
                open(row, "not_advised"),
                row.getObject("review_by", LocalDate.class));
    }

    private @Nullable Decision decision(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        if (outcome == null) return null;
        return new Decision(
                outcome.equals("APPROVED"),
                new UserId(row.getObject("approved_by", UUID.class)),
                row.getTimestamp("approved_at").toInstant(),
                open(row, "outcome_note"));
    }

    private String open(ResultSet row, String column) throws SQLException {
        return text.open(
                row.getObject("case_id", UUID.class),
                row.getBytes(column),
                "legal_basis." + column,
                row.getObject("id", UUID.class));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}

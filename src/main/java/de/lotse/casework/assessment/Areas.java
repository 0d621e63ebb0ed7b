package de.lotse.casework.assessment;

import de.lotse.casework.CaseId;
import de.lotse.documents.CaseCipher;
import de.lotse.shared.Ids;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What stands in the versions; the texts are kept encrypted, and only here do they exist as text. */
@Repository
class Areas {

    private static final String SELECT = """
            select a.id, a.version, a.life_area, a.member_id, a.situation, a.resources, a.need, a.own_view, a.rating,
                   a.own_rating, a.urgency, a.legal_domain, a.need_status
            from   casework.assessment_area a
            where  a.assessment_id = ?
            """;

    private final JdbcClient jdbc;
    private final CaseCipher cipher;

    Areas(JdbcClient jdbc, CaseCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    List<Area> of(CaseId caseId, UUID assessment) {
        return jdbc.sql(SELECT + "order by a.id")
                .param(assessment)
                .query((row, number) -> map(row, caseId))
                .list();
    }

    Optional<Area> find(CaseId caseId, UUID assessment, UUID id) {
        return jdbc.sql(SELECT + "and a.id = ?")
                .params(assessment, id)
                .query((row, number) -> map(row, caseId))
                .optional();
    }

    UUID add(CaseId caseId, UUID assessment, AreaEntry entry) {
        var id = Ids.next();
        with(caseId, id, entry, jdbc.sql("""
                        insert into casework.assessment_area (id, assessment_id, life_area, member_id, situation, resources, need,
                                    own_view, rating, own_rating, urgency, legal_domain, need_status)
                        values (:id, :assessment, :lifeArea, :member, :situation, :resources, :need, :ownView, :rating,
                                :ownRating, :urgency, :legalDomain, :needStatus)""")).param("assessment", assessment).update();
        return id;
    }

    /** Answers whether it was still as it was read. */
    boolean change(CaseId caseId, UUID id, int version, AreaEntry entry) {
        return with(caseId, id, entry, jdbc.sql("""
                        update casework.assessment_area
                        set    version = version + 1, life_area = :lifeArea, member_id = :member, situation = :situation,
                               resources = :resources, need = :need, own_view = :ownView, rating = :rating,
                               own_rating = :ownRating, urgency = :urgency, legal_domain = :legalDomain,
                               need_status = :needStatus
                        where  id = :id
                        and    version = :version""")).param("version", version).update() == 1;
    }

    void remove(UUID assessment, UUID id) {
        jdbc.sql("delete from casework.assessment_area where assessment_id = ? and id = ?")
                .params(assessment, id)
                .update();
    }

    private StatementSpec with(CaseId caseId, UUID id, AreaEntry entry, StatementSpec statement) {
        return statement
                .param("id", id)
                .param("lifeArea", entry.lifeArea())
                .param("member", entry.member())
                .param("situation", seal(caseId, id, "situation", entry.situation()))
                .param("resources", seal(caseId, id, "resources", entry.resources()))
                .param("need", seal(caseId, id, "need", entry.need()))
                .param("ownView", seal(caseId, id, "own_view", entry.ownView()))
                .param("rating", entry.rating())
                .param("ownRating", entry.ownRating())
                .param("urgency", name(entry.urgency()))
                .param("legalDomain", entry.legalDomain().isEmpty() ? null : entry.legalDomain())
                .param("needStatus", name(entry.needStatus()));
    }

    private Area map(ResultSet row, CaseId caseId) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var urgency = row.getString("urgency");
        var needStatus = row.getString("need_status");
        var entry = new AreaEntry(
                row.getString("life_area"),
                row.getObject("member_id", UUID.class),
                open(caseId, id, "situation", row),
                open(caseId, id, "resources", row),
                open(caseId, id, "need", row),
                row.getObject("rating", Integer.class),
                open(caseId, id, "own_view", row),
                row.getObject("own_rating", Integer.class),
                urgency == null ? null : Urgency.valueOf(urgency),
                Objects.requireNonNullElse(row.getString("legal_domain"), ""),
                needStatus == null ? null : NeedStatus.valueOf(needStatus));
        return new Area(id, row.getInt("version"), entry);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private byte @Nullable [] seal(CaseId caseId, UUID id, String column, String text) {
        if (text.isEmpty()) return null;
        return cipher.encrypt(Scope.actor().tenant(), caseId.value(), text, place(id, column));
    }

    private String open(CaseId caseId, UUID id, String column, ResultSet row) throws SQLException {
        var sealed = row.getBytes(column);
        if (sealed == null) return "";
        return cipher.decrypt(Scope.actor().tenant(), caseId.value(), sealed, place(id, column));
    }

    private static String place(UUID id, String column) {
        return "casework.assessment_area." + column + ":" + id;
    }
}

package de.lotse.casework.ownership;

import de.lotse.casework.CaseId;
import de.lotse.casework.ownership.TakenCase.Content;
import de.lotse.casework.referrals.Transfers.Offer;
import de.lotse.documents.CaseCipher;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what cases that were taken over began with, under the key of the new case: it goes when the case goes. */
@Repository
class TakenCases {

    private final JdbcClient jdbc;
    private final CaseCipher cipher;
    private final JsonMapper json;

    TakenCases(JdbcClient jdbc, CaseCipher cipher, JsonMapper json) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.json = json;
    }

    void add(CaseId caseId, Offer offer, Content content) {
        jdbc.sql("insert into casework.taken_case (case_id, from_id, referral_id, content) values (?, ?, ?, ?)")
                .params(caseId.value(), offer.sender().value(), offer.id())
                .param(cipher.encrypt(
                        Scope.actor().tenant(), caseId.value(), json.writeValueAsString(content), place(caseId)))
                .update();
    }

    Optional<TakenCase> find(CaseId caseId) {
        return jdbc.sql("""
                        select t.taken_at, t.content, o.name, u.display_name
                        from   casework.taken_case t
                        left join tenancy.organisation_name o on o.tenant_id = t.tenant_id and o.id = t.from_id
                        left join identity.user_name u on u.tenant_id = t.tenant_id and u.id = t.taken_by
                        where  t.case_id = ?""")
                .param(caseId.value())
                .query((row, number) -> map(row, caseId))
                .optional();
    }

    private TakenCase map(ResultSet row, CaseId caseId) throws SQLException {
        var content = cipher.decrypt(Scope.actor().tenant(), caseId.value(), row.getBytes("content"), place(caseId));
        return new TakenCase(
                Objects.requireNonNullElse(row.getString("name"), ""),
                row.getTimestamp("taken_at").toInstant(),
                Objects.requireNonNullElse(row.getString("display_name"), ""),
                json.readValue(content, Content.class));
    }

    private static String place(CaseId caseId) {
        return "casework.taken_case.content:" + caseId.value();
    }
}

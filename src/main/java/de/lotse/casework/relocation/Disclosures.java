package de.lotse.casework.relocation;

import de.lotse.casework.CaseId;
import de.lotse.consent.ContentCategory;
import de.lotse.documents.CaseCipher;
import de.lotse.shared.Ids;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what left the house. */
@Repository
class Disclosures {

    private final JdbcClient jdbc;
    private final CaseCipher cipher;

    Disclosures(JdbcClient jdbc, CaseCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** @param addressee null for the person herself */
    void add(CaseId caseId, @Nullable Addressee addressee, List<ContentCategory> categories, UUID document) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into casework.disclosure (id, case_id, recipient, categories, document_id, office, consent_id)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(id, caseId.value(), addressee == null ? "PERSON" : "OFFICE")
                .params(categories.stream().map(Enum::name).toArray(String[]::new), document)
                .param(addressee == null ? null : encrypt(caseId, id, addressee.office()))
                .param(addressee == null ? null : addressee.consentId())
                .update();
    }

    /** The sheets that were handed over, latest first. */
    List<Disclosure> of(CaseId caseId) {
        return jdbc.sql("""
                        select d.id, d.office, d.categories, d.document_id, d.disclosed_at, u.display_name
                        from   casework.disclosure d
                        left join identity.user_name u on u.tenant_id = d.tenant_id and u.id = d.disclosed_by
                        where  d.case_id = ? and d.document_id is not null
                        order  by d.disclosed_at desc, d.id desc""")
                .param(caseId.value())
                .query((row, number) -> map(row, caseId))
                .list();
    }

    private Disclosure map(ResultSet row, CaseId caseId) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Disclosure(
                id,
                decrypt(caseId, id, row.getBytes("office")),
                Stream.of((String[]) row.getArray("categories").getArray())
                        .map(ContentCategory::valueOf)
                        .toList(),
                row.getObject("document_id", UUID.class),
                row.getTimestamp("disclosed_at").toInstant(),
                Objects.requireNonNullElse(row.getString("display_name"), ""));
    }

    private byte[] encrypt(CaseId caseId, UUID id, String text) {
        return cipher.encrypt(Scope.actor().tenant(), caseId.value(), text, place(id));
    }

    private String decrypt(CaseId caseId, UUID id, byte @Nullable [] text) {
        return text == null ? "" : cipher.decrypt(Scope.actor().tenant(), caseId.value(), text, place(id));
    }

    private static String place(UUID id) {
        return "casework.disclosure.office:" + id;
    }
}

package de.lotse.consent.records;

import de.lotse.consent.Consent.Kind;
import de.lotse.consent.Consent.Withdrawn;
import de.lotse.consent.NewConsent;
import de.lotse.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes consents; {@link ReadConsents} reads them. */
@Repository
class ConsentRows {

    static final String INTERPRETER = "consent.interpreter_name";
    static final String GUARDIAN = "consent.guardian_name";
    static final String NOTE = "consent.withdrawal_note";

    private final JdbcClient jdbc;
    private final CaseText text;

    ConsentRows(JdbcClient jdbc, CaseText text) {
        this.jdbc = jdbc;
        this.text = text;
    }

    UUID add(NewConsent consent) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into consent.consent
                          (id, case_id, person_id, kind, text_id, language, given_how, sign_by, signed_on, explained_by,
                           interpreter_mode, interpreter_name, signer, guardian_name, valid_from, valid_until)
                        values (:id, :case, :person, :kind, :text, :language, :how, :signBy, :signedOn, :explainedBy,
                                :mode, :interpreter, :signer, :guardian, :from, :until)""")
                .param("id", id)
                .param("case", consent.caseId())
                .param("person", consent.personId())
                .param("kind", consent.kind().name())
                .param("text", consent.textId())
                .param("language", consent.language())
                .param("how", consent.givenHow().name())
                .param("signBy", consent.signBy())
                .param("signedOn", consent.signedOn())
                .param("explainedBy", consent.explainedBy().value())
                .param("mode", consent.interpreterMode())
                .param("interpreter", text.seal(consent.caseId(), consent.interpreterName(), INTERPRETER, id))
                .param("signer", consent.signer().name())
                .param("guardian", text.seal(consent.caseId(), consent.guardianName(), GUARDIAN, id))
                .param("from", consent.validFrom())
                .param("until", consent.validUntil())
                .update();
        return id;
    }

    /** @return false when it is signed or withdrawn already */
    boolean sign(UUID id, LocalDate signedOn) {
        return jdbc.sql("""
                        update consent.consent set signed_on = ?, version = version + 1
                        where  id = ? and signed_on is null and withdrawn_at is null""").params(signedOn, id).update() == 1;
    }

    void attachScan(UUID id, UUID documentId) {
        jdbc.sql("update consent.consent set scan_id = :scan, version = version + 1 where id = :id")
                .param("scan", documentId)
                .param("id", id)
                .update();
    }

    /** @return false when it was withdrawn before; the first withdrawal stands */
    boolean withdraw(UUID caseId, UUID id, Withdrawn withdrawn) {
        return jdbc.sql("""
                        update consent.consent
                        set    withdrawn_at = :at, withdrawn_on = :on, withdrawn_how = :how, withdrawn_by = :by,
                               withdrawal_note = :note, version = version + 1
                        where  id = :id and withdrawn_at is null""")
                        .param("at", Timestamp.from(withdrawn.at()))
                        .param("on", withdrawn.on())
                        .param("how", withdrawn.how().name())
                        .param("by", withdrawn.recordedBy().value())
                        .param("note", text.seal(caseId, withdrawn.note(), NOTE, id))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Whose consent it is and for what; reads nothing that could be unreadable. */
    Optional<ConsentOf> find(UUID caseId, UUID id) {
        return jdbc.sql(
                        "select c.id, c.case_id, c.person_id, c.kind from consent.consent c where c.case_id = ? and c.id = ?")
                .params(caseId, id)
                .query(ConsentOf::map)
                .optional();
    }

    /** Those of a person that are not withdrawn, in an order that is always the same. */
    List<ConsentOf> standing(UUID caseId, UUID personId, Kind kind) {
        return jdbc.sql("""
                        select c.id, c.case_id, c.person_id, c.kind
                        from   consent.consent c
                        where  c.case_id = ? and c.person_id = ? and c.kind = ? and c.withdrawn_at is null
                        order  by c.id""")
                .params(caseId, personId, kind.name())
                .query(ConsentOf::map)
                .list();
    }

    /** All of a person that are not withdrawn. */
    List<ConsentOf> standing(UUID personId) {
        return jdbc.sql("""
                        select c.id, c.case_id, c.person_id, c.kind
                        from   consent.consent c
                        where  c.person_id = ? and c.withdrawn_at is null
                        order  by c.id""").param(personId).query(ConsentOf::map).list();
    }

    List<UUID> reassign(UUID from, UUID to) {
        return jdbc.sql("""
                        with consents as (
                          update consent.consent c
                          set    person_id = :to, version = version + 1
                          where  c.person_id = :from
                          and    not exists (select 1 from consent.consent o
                                             where  o.tenant_id = c.tenant_id and o.case_id = c.case_id and o.kind = c.kind
                                             and    o.person_id = :to)
                          returning c.id),
                        bases as (
                          update consent.legal_basis set person_id = :to, version = version + 1 where person_id = :from returning id)
                        select id from consents union all select id from bases""")
                .param("from", from)
                .param("to", to)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    void giveBack(UUID from, UUID to, Collection<UUID> consents, Collection<UUID> cases) {
        for (var table : List.of("consent.consent", "consent.legal_basis"))
            jdbc.sql("update " + table + """
                              set    person_id = ?, version = version + 1
                             where  person_id = ? and (id = any(?) or case_id = any(?))""")
                    .params(to, from)
                    .param(consents.toArray(UUID[]::new))
                    .param(cases.toArray(UUID[]::new))
                    .update();
    }

    boolean covers(UUID caseId, UUID personId, LocalDate day) {
        return jdbc.sql("""
                        select exists (
                          select 1 from consent.consent_standing s
                          where  s.case_id = :case and s.person_id = :person and s.kind = 'CASEWORK'
                          and    s.valid_from <= :day and s.effective_until >= :day)""")
                .param("case", caseId)
                .param("person", personId)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    record ConsentOf(UUID id, UUID caseId, UUID person, Kind kind) {

        static ConsentOf map(ResultSet row, int number) throws SQLException {
            return new ConsentOf(
                    row.getObject("id", UUID.class),
                    row.getObject("case_id", UUID.class),
                    row.getObject("person_id", UUID.class),
                    Kind.valueOf(row.getString("kind")));
        }
    }
}

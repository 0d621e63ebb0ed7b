package de.lotse.casework.inquiries;

import de.lotse.casework.CaseId;
import de.lotse.casework.inquiries.Inquiry.OpenedCase;
import de.lotse.documents.TenantCipher;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps inquiries; their narrative parts are encrypted, and only here do they exist as text. */
@Repository
class Inquiries {

    private final JdbcClient jdbc;
    private final TenantCipher cipher;

    Inquiries(JdbcClient jdbc, TenantCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    void add(InquiryId id, InquiryDetails details) {
        write("""
                insert into casework.inquiry
                  (id, received_on, name, channel, institution, institution_name, language, interpreter, district, phone_safe,
                   advised_elsewhere, priority, indication, concern, phone, phone_times, elsewhere_where)
                values (:id, :receivedOn, :name, :channel, :institution, :institutionName, :language, :interpreter, :district,
                        :phoneSafe, :elsewhere, :priority, :indication, :concern, :phone, :phoneTimes, :elsewhereWhere)""", id, details).update();
    }

    /** Answers false if somebody else has changed it since this version. */
    boolean change(InquiryId id, int version, InquiryDetails details) {
        return write("""
                        update casework.inquiry
                        set    version = version + 1, received_on = :receivedOn, name = :name, channel = :channel,
                               institution = :institution, institution_name = :institutionName, language = :language,
                               interpreter = :interpreter, district = :district, phone_safe = :phoneSafe,
                               advised_elsewhere = :elsewhere, priority = :priority, indication = :indication, concern = :concern,
                               phone = :phone, phone_times = :phoneTimes, elsewhere_where = :elsewhereWhere
                        where  id = :id and version = :version""", id, details).param("version", version).update() == 1;
    }

    private JdbcClient.StatementSpec write(String sql, InquiryId id, InquiryDetails details) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("receivedOn", details.receivedOn())
                .param("name", details.name())
                .param("channel", details.channel())
                .param("institution", details.institution())
                .param("institutionName", details.institutionName())
                .param("language", details.language())
                .param("interpreter", details.interpreter())
                .param("district", details.district())
                .param("phoneSafe", details.phoneSafe())
                .param("elsewhere", details.elsewhere())
                .param("priority", details.priority())
                .param("indication", details.indication().toArray(String[]::new))
                .param("concern", sealed(id, "concern", details.concern()))
                .param("phone", sealed(id, "phone", details.phone()))
                .param("phoneTimes", sealed(id, "phone_times", details.phoneTimes()))
                .param("elsewhereWhere", sealed(id, "elsewhere_where", details.elsewhereWhere()));
    }

    /** From now on the acting person clears it. */
    void take(InquiryId id) {
        jdbc.sql("""
                        update casework.inquiry
                        set    version = version + 1, state = 'CLEARING', responsible_id = shared.actor()
                        where  id = ?""").param(id.value()).update();
    }

    void end(InquiryId id, InquiryState state, InquiryOutcome outcome) {
        var topic = outcome.topic();
        jdbc.sql("""
                        update casework.inquiry
                        set    version = version + 1, state = ?, outcome_on = ?, minutes = ?, redirected_to = ?, decline_reason = ?,
                               outcome_note = ?, life_area = ?, legal_domain = ?
                        where  id = ?""")
                .param(state.name())
                .param(outcome.on())
                .param(outcome.minutes())
                .param(outcome.redirectedTo())
                .param(outcome.declineReason())
                .param(sealed(id, "outcome_note", outcome.note()))
                .param(topic == null ? null : topic.lifeArea())
                .param(topic == null ? null : topic.legalDomain())
                .param(id.value())
                .update();
    }

    /** What is known of the person moves into the case; what can be counted stays here. */
    void endAsCase(InquiryId id, CaseId caseId, LocalDate on) {
        jdbc.sql("""
                        update casework.inquiry
                        set    version = version + 1, state = 'CASE_OPENED', outcome_on = ?, case_id = ?, name = '',
                               concern = null, phone = null, phone_times = null, elsewhere_where = null
                        where  id = ?""").params(on, caseId.value(), id.value()).update();
    }

    /** Counts a one-off advice: a line of its own, which names nobody. */
    void countAdvice(UUID line, InquiryId id) {
        jdbc.sql("""
                        insert into casework.one_off_advice
                          (id, advised_on, minutes, channel, institution, language, interpreter, district, life_area, legal_domain)
                        select ?, i.outcome_on, i.minutes, i.channel, i.institution, i.language, i.interpreter, i.district,
                               i.life_area, i.legal_domain
                        from   casework.inquiry i
                        where  i.id = ?""").params(line, id.value()).update();
    }

    /** The same as {@link #get}, and nobody else changes it until the transaction ends. */
    Inquiry lock(InquiryId id) {
        var found = jdbc.sql("select id from casework.inquiry where id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .optional();
        if (found.isEmpty()) throw new NotFound();
        return get(id);
    }

    /** Throws {@link NotFound} if the own organisation has no such inquiry. */
    Inquiry get(InquiryId id) {
        return jdbc.sql("""
                        select i.id, i.version, i.state, u.display_name as responsible, i.received_on, i.name, i.channel, i.institution,
                               i.institution_name, i.language, i.interpreter, i.concern, i.district, i.phone, i.phone_safe, i.phone_times,
                               i.advised_elsewhere, i.elsewhere_where, i.priority, i.indication, i.outcome_on, i.minutes, i.life_area, i.legal_domain,
                               i.redirected_to, i.decline_reason, i.outcome_note, c.id as case_id, c.case_number
                        from   casework.inquiry i
                        left join identity.user_name u on u.tenant_id = i.tenant_id and u.id = i.responsible_id
                               and (i.state <> 'RECEIVED' or i.assigned_on is not null)
                        left join consent.visible_case v on v.tenant_id = i.tenant_id and v.case_id = i.case_id
                        left join casework.case_file c on c.tenant_id = v.tenant_id and c.id = v.case_id
                        where  i.id = ?""").param(id.value()).query(this::map).optional().orElseThrow(NotFound::new);
    }

    private Inquiry map(ResultSet row, int number) throws SQLException {
        var id = new InquiryId(row.getObject("id", UUID.class));
        return new Inquiry(
                id,
                row.getInt("version"),
                InquiryState.valueOf(row.getString("state")),
                row.getString("responsible"),
                details(row, id),
                outcome(row, id),
                openedCase(row));
    }

    private InquiryDetails details(ResultSet row, InquiryId id) throws SQLException {
        return new InquiryDetails(
                row.getObject("received_on", LocalDate.class),
                row.getString("name"),
                row.getString("channel"),
                row.getString("institution"),
                row.getString("institution_name"),
                row.getString("language"),
                row.getBoolean("interpreter"),
                opened(row, id, "concern"),
                row.getString("district"),
                opened(row, id, "phone"),
                row.getString("phone_safe"),
                opened(row, id, "phone_times"),
                row.getString("advised_elsewhere"),
                opened(row, id, "elsewhere_where"),
                row.getString("priority"),
                List.of((String[]) row.getArray("indication").getArray()));
    }

    private @Nullable InquiryOutcome outcome(ResultSet row, InquiryId id) throws SQLException {
        var on = row.getObject("outcome_on", LocalDate.class);
        if (on == null) return null;
        return new InquiryOutcome(
                on,
                row.getObject("minutes", Integer.class),
                Topic.known(row.getString("life_area"), row.getString("legal_domain")),
                row.getString("redirected_to"),
                row.getString("decline_reason"),
                opened(row, id, "outcome_note"));
    }

    private static @Nullable OpenedCase openedCase(ResultSet row) throws SQLException {
        var id = row.getObject("case_id", UUID.class);
        return id == null ? null : new OpenedCase(id, row.getString("case_number"));
    }

    private byte @Nullable [] sealed(InquiryId id, String column, String text) {
        return text.isEmpty() ? null : cipher.encrypt(Scope.actor().tenant(), text, place(id, column));
    }

    private String opened(ResultSet row, InquiryId id, String column) throws SQLException {
        var bytes = row.getBytes(column);
        return bytes == null ? "" : cipher.decrypt(Scope.actor().tenant(), bytes, place(id, column));
    }

    private static String place(InquiryId id, String column) {
        return "casework.inquiry." + column + ":" + id.value();
    }
}

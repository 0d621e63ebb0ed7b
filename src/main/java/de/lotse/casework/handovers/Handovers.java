package de.lotse.casework.handovers;

import de.lotse.casework.handovers.Agreement.How;
import de.lotse.casework.inquiries.InquiryPassing.Content;
import de.lotse.kern.Option;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what passes between two organisations. Row-level security shows a row to its two sides and to nobody else. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Handovers {

    private final JdbcClient jdbc;
    private final HandoverText text;

    Handovers(JdbcClient jdbc, HandoverText text) {
        this.jdbc = jdbc;
        this.text = text;
    }

    /** Other organisations in which somebody reads inquiries. */
    List<Option> receivers() {
        return jdbc.sql("""
                        select o.id, o.name
                        from   tenancy.current_organisation o
                        where  o.id <> shared.organisation()
                        and    o.kind in ('CITY', 'CARRIER')
                        and    exists (
                                 select 1 from identity.user_name u
                                 where  u.tenant_id = o.tenant_id and u.organisation_id = o.id and u.enabled
                                 and    u.roles && array['CASE_MANAGER', 'PROVIDER_LEAD'])
                        order  by o.name, o.id""")
                .query((row, number) -> new Option(row.getString("id"), row.getString("name")))
                .list();
    }

    /** Only the parts that were agreed to are written at all. */
    void add(UUID inquiry, UUID to, Agreement agreement, Set<Part> parts, Content known, LocalDate on) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into casework.inquiry_handover
                          (id, to_organisation, inquiry_id, handed_on, agreed_how, agreed_on, parts, priority, language, interpreter,
                           district, phone_safe, name, concern, phone, phone_times)
                        values (:id, :to, :inquiry, :on, :how, :agreedOn, :parts, :priority, :language, :interpreter,
                                :district, :phoneSafe, :name, :concern, :phone, :phoneTimes)""")
                .param("id", id)
                .param("to", to)
                .param("inquiry", inquiry)
                .param("on", on)
                .param("how", agreement.how().name())
                .param("agreedOn", agreement.on())
                .param("parts", parts.stream().map(Part::name).sorted().toArray(String[]::new))
                .param("priority", parts.contains(Part.URGENCY) ? known.priority() : "NORMAL")
                .param("language", parts.contains(Part.LANGUAGE) ? known.language() : "")
                .param("interpreter", parts.contains(Part.LANGUAGE) && known.interpreter())
                .param("district", parts.contains(Part.DISTRICT) ? known.district() : "")
                .param("phoneSafe", parts.contains(Part.PHONE) ? known.phoneSafe() : "")
                .param("name", parts.contains(Part.NAME) ? text.seal(id, "name", known.name()) : null)
                .param("concern", parts.contains(Part.CONCERN) ? text.seal(id, "concern", known.concern()) : null)
                .param("phone", parts.contains(Part.PHONE) ? text.seal(id, "phone", known.phone()) : null)
                .param(
                        "phoneTimes",
                        parts.contains(Part.PHONE) ? text.seal(id, "phone_times", known.phoneTimes()) : null)
                .update();
    }

    /** Throws {@link NotFound} for what was handed to somebody else, or called back. */
    Handover get(UUID id) {
        return jdbc.sql("""
                        select h.id, o.name as from_name, h.handed_on, h.agreed_how, h.agreed_on, u.display_name as agreed_by, h.parts,
                               h.priority, h.language, h.interpreter, h.district, h.phone_safe, h.name, h.concern, h.phone,
                               h.phone_times, h.state
                        from   casework.inquiry_handover h
                        left join tenancy.organisation_name o on o.tenant_id = h.tenant_id and o.id = h.from_organisation
                        left join identity.user_name u on u.tenant_id = h.tenant_id and u.id = h.agreed_by
                        where  h.id = ? and h.to_organisation = shared.organisation()""").param(id).query(this::map).optional().orElseThrow(NotFound::new);
    }

    /** Its content goes with the answer. Answers false if it was answered or called back already. */
    boolean answer(UUID id, String state, LocalDate on, String reason) {
        return jdbc.sql("""
                        update casework.inquiry_handover
                        set    state = :state, answered_on = :on, answered_by = shared.actor(), reason = :reason,
                               name = null, concern = null, phone = null, phone_times = null
                        where  id = :id and state = 'SENT' and to_organisation = shared.organisation()""")
                        .param("state", state)
                        .param("on", on)
                        .param("reason", reason.isEmpty() ? null : text.seal(id, "reason", reason))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Answers false if there was nothing to call back, most likely because it was answered in this moment. */
    boolean callBack(UUID inquiry, LocalDate on) {
        return jdbc.sql("""
                        update casework.inquiry_handover
                        set    state = 'WITHDRAWN', answered_on = ?, answered_by = shared.actor(),
                               name = null, concern = null, phone = null, phone_times = null
                        where  inquiry_id = ? and state = 'SENT' and from_organisation = shared.organisation()""").params(on, inquiry).update() == 1;
    }

    private Handover map(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var from = Objects.requireNonNullElse(row.getString("from_name"), "");
        return new Handover(
                id,
                from,
                row.getObject("handed_on", LocalDate.class),
                How.valueOf(row.getString("agreed_how")),
                row.getObject("agreed_on", LocalDate.class),
                Objects.requireNonNullElse(row.getString("agreed_by"), ""),
                Part.of(row),
                new Content(
                        row.getObject("handed_on", LocalDate.class),
                        text.open(row, id, "name"),
                        text.open(row, id, "concern"),
                        text.open(row, id, "phone"),
                        row.getString("phone_safe"),
                        text.open(row, id, "phone_times"),
                        row.getString("language"),
                        row.getBoolean("interpreter"),
                        row.getString("district"),
                        row.getString("priority"),
                        from),
                row.getString("state"));
    }
}

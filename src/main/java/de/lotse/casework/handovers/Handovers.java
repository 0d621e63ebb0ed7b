package de.lotse.casework.handovers;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Texts.t;

import de.lotse.casework.handovers.Agreement.How;
import de.lotse.casework.inquiries.InquiryHandovers;
import de.lotse.casework.inquiries.InquiryPassing.Content;
import de.lotse.documents.TenantCipher;
import de.lotse.kern.Option;
import de.lotse.kern.Tone;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what passes between two organisations. Row-level security shows a row to its two sides and to nobody else. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Handovers implements InquiryHandovers {

    private final JdbcClient jdbc;
    private final TenantCipher cipher;

    Handovers(JdbcClient jdbc, TenantCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** Other organisations in which somebody reads inquiries. */
    List<Option> receivers() {
        return jdbc.sql("""
                        select o.id, o.name
                        from   tenancy.organisation_name o
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
                .param("name", parts.contains(Part.NAME) ? sealed(id, "name", known.name()) : null)
                .param("concern", parts.contains(Part.CONCERN) ? sealed(id, "concern", known.concern()) : null)
                .param("phone", parts.contains(Part.PHONE) ? sealed(id, "phone", known.phone()) : null)
                .param("phoneTimes", parts.contains(Part.PHONE) ? sealed(id, "phone_times", known.phoneTimes()) : null)
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
                        .param("reason", reason.isEmpty() ? null : sealed(id, "reason", reason))
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

    @Override
    public List<Incoming> incoming() {
        return jdbc.sql("""
                        select h.id, h.name, h.handed_on, o.name as from_name
                        from   casework.inquiry_handover h
                        left join tenancy.organisation_name o on o.tenant_id = h.tenant_id and o.id = h.from_organisation
                        where  h.state = 'SENT' and h.to_organisation = shared.organisation()
                        order  by h.handed_on, h.id
                        limit  200""")
                .query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    var name = opened(row, id, "name");
                    return new Incoming(
                            id,
                            name.isEmpty() ? t("casework.handovers.nameless") : name,
                            text(row, "from_name"),
                            row.getObject("handed_on", LocalDate.class),
                            HandoverController.INCOMING + "/" + id);
                })
                .list();
    }

    @Override
    public List<Passing> of(UUID inquiry) {
        return jdbc.sql("""
                        select h.id, o.name as to_name, h.handed_on, h.agreed_how, h.agreed_on, u.display_name as agreed_by, h.parts, h.state,
                               h.answered_on, h.reason, i.state = 'HANDED_OVER' and row_number() over (order by h.handed_on desc, h.id desc) = 1 as away
                        from   casework.inquiry_handover h
                        join   casework.inquiry i on i.tenant_id = h.tenant_id and i.id = h.inquiry_id
                        left join tenancy.organisation_name o on o.tenant_id = h.tenant_id and o.id = h.to_organisation
                        left join identity.user_name u on u.tenant_id = h.tenant_id and u.id = h.agreed_by
                        where  h.inquiry_id = ? and h.from_organisation = shared.organisation()
                        order  by h.handed_on desc, h.id desc""").param(inquiry).query(this::passing).list();
    }

    private Passing passing(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var state = row.getString("state");
        var answered = row.getObject("answered_on", LocalDate.class);
        var away = row.getBoolean("away");
        return new Passing(
                id,
                t(
                        "casework.handovers.passing",
                        text(row, "to_name"),
                        date(row.getObject("handed_on", LocalDate.class)),
                        How.valueOf(row.getString("agreed_how")).label(),
                        date(row.getObject("agreed_on", LocalDate.class)),
                        text(row, "agreed_by"),
                        String.join(", ", parts(row).stream().map(Part::label).toList())),
                answered == null
                        ? t("casework.handovers.state.SENT")
                        : t(
                                "casework.handovers.state.answered",
                                t("casework.handovers.state." + state),
                                date(answered)),
                tone(state),
                opened(row, id, "reason"),
                away && state.equals("SENT"),
                away && state.equals("RETURNED"));
    }

    private static Tone tone(String state) {
        return switch (state) {
            case "ACCEPTED" -> Tone.SUCCESS;
            case "RETURNED" -> Tone.WARNING;
            case "SENT" -> Tone.INFO;
            default -> Tone.NEUTRAL;
        };
    }

    private Handover map(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var from = text(row, "from_name");
        return new Handover(
                id,
                from,
                row.getObject("handed_on", LocalDate.class),
                How.valueOf(row.getString("agreed_how")),
                row.getObject("agreed_on", LocalDate.class),
                text(row, "agreed_by"),
                parts(row),
                new Content(
                        row.getObject("handed_on", LocalDate.class),
                        opened(row, id, "name"),
                        opened(row, id, "concern"),
                        opened(row, id, "phone"),
                        row.getString("phone_safe"),
                        opened(row, id, "phone_times"),
                        row.getString("language"),
                        row.getBoolean("interpreter"),
                        row.getString("district"),
                        row.getString("priority"),
                        from),
                row.getString("state"));
    }

    private static List<Part> parts(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("parts").getArray())
                .map(Part::valueOf)
                .sorted()
                .toList();
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    private byte @Nullable [] sealed(UUID id, String column, String text) {
        return text.isEmpty() ? null : cipher.encrypt(Scope.actor().tenant(), text, place(id, column));
    }

    private String opened(ResultSet row, UUID id, String column) throws SQLException {
        var bytes = row.getBytes(column);
        return bytes == null ? "" : cipher.decrypt(Scope.actor().tenant(), bytes, place(id, column));
    }

    private static String place(UUID id, String column) {
        return "casework.inquiry_handover." + column + ":" + id;
    }
}

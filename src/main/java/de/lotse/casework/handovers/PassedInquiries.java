package de.lotse.casework.handovers;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Texts.t;

import de.lotse.casework.handovers.Agreement.How;
import de.lotse.casework.inquiries.InquiryHandovers;
import de.lotse.kern.Tone;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of inquiries show of handings over, on either side. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PassedInquiries implements InquiryHandovers {

    private final JdbcClient jdbc;
    private final HandoverText text;

    PassedInquiries(JdbcClient jdbc, HandoverText text) {
        this.jdbc = jdbc;
        this.text = text;
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
                    var name = text.open(row, id, "name");
                    return new Incoming(
                            id,
                            name.isEmpty() ? t("casework.handovers.nameless") : name,
                            plain(row, "from_name"),
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
                        plain(row, "to_name"),
                        date(row.getObject("handed_on", LocalDate.class)),
                        How.valueOf(row.getString("agreed_how")).label(),
                        date(row.getObject("agreed_on", LocalDate.class)),
                        plain(row, "agreed_by"),
                        String.join(", ", Part.of(row).stream().map(Part::label).toList())),
                answered == null
                        ? t("casework.handovers.state.SENT")
                        : t(
                                "casework.handovers.state.answered",
                                t("casework.handovers.state." + state),
                                date(answered)),
                tone(state),
                text.open(row, id, "reason"),
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

    private static String plain(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }
}

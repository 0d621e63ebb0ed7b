package de.lotse.casework.referrals;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Texts.t;

import de.lotse.casework.day.DayCard;
import de.lotse.casework.day.DayCard.Line;
import de.lotse.casework.day.DayCards;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came in, what was answered in the last days, and what was not answered in time; nobody is named. */
@Component
class ReferralsOfTheDay implements DayCards {

    private static final int SHOWN = 5;

    private final JdbcClient jdbc;

    ReferralsOfTheDay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<DayCard> on(LocalDate today) {
        var lines = jdbc.sql("""
                        select r.id, r.service, r.mode, o.short_name, r.respond_by, r.state,
                               r.recipient_id = shared.organisation() as received
                        from   casework.referral r
                        join   tenancy.organisation_name o on o.tenant_id = r.tenant_id
                        and    o.id = case when r.recipient_id = shared.organisation() then r.controller_id else r.recipient_id end
                        where  (r.recipient_id = shared.organisation() and r.mode <> 'TRANSFER_REQUEST'
                                and (r.state = 'SENT' or r.assignee_id = shared.actor() and r.ended_at is null))
                        or     (r.recipient_id = shared.organisation() and r.mode = 'TRANSFER_REQUEST' and r.state in ('SENT', 'ACCEPTED')
                                and r.case_id in (select v.case_id from consent.visible_case v where v.role in ('LEAD', 'SUBSTITUTE', 'SUPERVISOR')))
                        or     (r.controller_id = shared.organisation()
                                and (r.state = 'SENT' and r.respond_by < :today
                                     or r.state in ('ACCEPTED', 'IN_PROGRESS', 'COMPLETED', 'DECLINED')
                                        and coalesce(r.ended_at, r.answered_at) > :today - 7)
                                and case r.mode when 'TRANSFER_REQUEST' then r.sent_by = shared.actor()
                                    else r.case_id in (select v.case_id from consent.visible_case v where v.role in ('LEAD', 'SUBSTITUTE')) end)
                        order  by received desc, r.respond_by, r.id
                        limit  100""")
                .param("today", today)
                .query((row, number) -> new Line(
                        row.getString("service"),
                        t(
                                "casework.referrals.day." + what(row),
                                row.getString("short_name"),
                                date(row.getObject("respond_by", LocalDate.class))),
                        ReferralController.PATH + "/" + row.getString("id")))
                .list();
        if (lines.isEmpty()) return Optional.empty();
        var shown = Math.min(SHOWN, lines.size());
        return Optional.of(new DayCard(
                t("casework.referrals.title"),
                false,
                List.copyOf(lines.subList(0, shown)),
                List.copyOf(lines.subList(shown, lines.size())),
                t("casework.referrals.day.all", lines.size())));
    }

    private static String what(ResultSet row) throws SQLException {
        var mode = ReferralMode.valueOf(row.getString("mode"));
        var state = row.getString("state");
        if (!row.getBoolean("received"))
            return mode == ReferralMode.OWNERSHIP_TRANSFER && state.equals("COMPLETED") ? "taken" : state;
        return switch (mode) {
            case OWNERSHIP_TRANSFER -> "transfer";
            case TRANSFER_REQUEST -> state.equals("SENT") ? "request" : "agreed";
            case PSEUDONYMOUS_INQUIRY, WARM_HANDOVER, REFERRAL -> "received";
        };
    }
}

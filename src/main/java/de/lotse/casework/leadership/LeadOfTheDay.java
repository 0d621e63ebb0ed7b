package de.lotse.casework.leadership;

import static de.lotse.web.Texts.t;

import de.lotse.casework.absences.Absences;
import de.lotse.casework.day.DayCard;
import de.lotse.casework.day.DayCard.Line;
import de.lotse.casework.day.DayCards;
import de.lotse.casework.inquiries.InquiryHandovers;
import de.lotse.casework.workload.Leading;
import de.lotse.shared.Scope;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for the lead of an organisation, on Mein Tag: the basket, the waiting list, and who is away without a substitute. */
@Component
class LeadOfTheDay implements DayCards {

    private final JdbcClient jdbc;
    private final InquiryHandovers handovers;
    private final Absences absences;

    LeadOfTheDay(JdbcClient jdbc, InquiryHandovers handovers, Absences absences) {
        this.jdbc = jdbc;
        this.handovers = handovers;
        this.absences = absences;
    }

    @Override
    public Optional<DayCard> on(LocalDate today) {
        if (Leading.ROLES.stream().noneMatch(Scope.actor()::is)) return Optional.empty();
        var lines = new ArrayList<Line>(inquiries(today));
        var incoming = handovers.incoming();
        if (!incoming.isEmpty())
            lines.addFirst(line("incoming", incoming.size(), incoming.getFirst().handedOn(), today, ""));
        absences.from(today).stream()
                .filter(one -> !one.from().isAfter(today) && one.substituteId() == null)
                .map(one -> new Line(t("casework.leadership.day.away", one.name()), one.period(), one.path()))
                .forEach(lines::add);
        return Optional.of(new DayCard(t("casework.leadership.title"), true, lines));
    }

    private List<Line> inquiries(LocalDate today) {
        return jdbc.sql("""
                        select count(*) filter (where not waits and state = 'RECEIVED' and assigned_on is null) as fresh,
                               min(received_on) filter (where not waits and state = 'RECEIVED' and assigned_on is null) as fresh_since,
                               count(*) filter (where waits) as waiting,
                               min(waiting_since) filter (where waits) as waiting_since
                        from (
                          select state, assigned_on, received_on, waiting_since, waiting_since is not null and waited_until is null as waits
                          from   casework.inquiry
                          where  tenant_id = shared.tenant() and controller_id = shared.organisation()
                          and    state in ('RECEIVED', 'CLEARING')) o""")
                .query((row, number) -> List.of(
                        line(
                                "fresh",
                                row.getLong("fresh"),
                                row.getObject("fresh_since", LocalDate.class),
                                today,
                                "#korb"),
                        line(
                                "waiting",
                                row.getLong("waiting"),
                                row.getObject("waiting_since", LocalDate.class),
                                today,
                                "#warteliste")))
                .single();
    }

    private static Line line(String key, long count, @Nullable LocalDate since, LocalDate today, String place) {
        var detail = since == null
                ? null
                : t("casework.leadership.day.since", Formats.date(since), Formats.relative(since, today));
        return new Line(t("casework.leadership.day." + key, count), detail, LeadershipController.PATH + place);
    }
}

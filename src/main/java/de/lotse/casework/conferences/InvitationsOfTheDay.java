package de.lotse.casework.conferences;

import static de.lotse.web.Texts.t;

import de.lotse.casework.conferences.Participant.Answer;
import de.lotse.casework.day.DayCard;
import de.lotse.casework.day.DayCard.Line;
import de.lotse.casework.day.DayCards;
import de.lotse.consent.SharedReading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invitations to answer and conferences of today, and what others have answered; nobody is named. */
@Component
class InvitationsOfTheDay implements DayCards {

    private static final int SHOWN = 5;

    private final JdbcClient jdbc;
    private final SharedReading reading;
    private final Invitations invitations;

    InvitationsOfTheDay(JdbcClient jdbc, SharedReading reading, Invitations invitations) {
        this.jdbc = jdbc;
        this.reading = reading;
        this.invitations = invitations;
    }

    @Override
    public Optional<DayCard> on(LocalDate today) {
        if (!reading.admits()) return Optional.empty();
        var lines = Stream.concat(invited(today), answered()).toList();
        if (lines.isEmpty()) return Optional.empty();
        var shown = Math.min(SHOWN, lines.size());
        return Optional.of(new DayCard(
                t("casework.conferences.title"),
                false,
                List.copyOf(lines.subList(0, shown)),
                List.copyOf(lines.subList(shown, lines.size())),
                t("casework.conferences.day.all", lines.size())));
    }

    private Stream<Line> invited(LocalDate today) {
        if (!isInvited()) return Stream.empty();
        return invitations.all().stream()
                .filter(Invitation::answerable)
                .filter(one -> one.answer() == Answer.OPEN
                                && !one.meeting().on().isBefore(today)
                        || one.answer() == Answer.ACCEPTED && one.meeting().on().equals(today))
                .map(one -> new Line(
                        one.meeting().words(),
                        t("casework.conferences.day." + one.answer(), one.hostName()),
                        one.path()));
    }

    private boolean isInvited() {
        return jdbc.sql("""
                        select exists (select 1 from casework.conference_participant p where p.organisation_id = shared.organisation())""").query(Boolean.class).single();
    }

    private Stream<Line> answered() {
        return jdbc
                .sql("""
                        select c.id, c.case_id, o.short_name, p.answer, a.on_day
                        from   casework.conference_participant p
                        join   casework.conference c on c.tenant_id = p.tenant_id and c.id = p.conference_id
                        join   casework.appointment a on a.tenant_id = c.tenant_id and a.id = c.appointment_id
                        join   consent.visible_case v on v.tenant_id = c.tenant_id and v.case_id = c.case_id
                        join   tenancy.organisation_name o on o.tenant_id = p.tenant_id and o.id = p.organisation_id
                        where  c.state = 'PLANNED' and p.answered_at > now() - interval '7 days' and v.role in ('LEAD', 'SUBSTITUTE')
                        order  by a.on_day, o.short_name, p.id
                        limit  50""")
                .query((row, number) -> new Line(
                        t("casework.conferences.day.answer." + row.getString("answer"), row.getString("short_name")),
                        de.lotse.web.Formats.date(row.getObject("on_day", LocalDate.class)),
                        Conference.path(
                                new de.lotse.casework.CaseId(row.getObject("case_id", java.util.UUID.class)),
                                row.getObject("id", java.util.UUID.class))))
                .list()
                .stream();
    }
}

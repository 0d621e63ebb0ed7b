package de.lotse.casework.conferences;

import static de.lotse.web.Texts.t;

import de.lotse.casework.appointments.Meeting;
import de.lotse.casework.conferences.Participant.Answer;
import de.lotse.consent.SharedReading;
import de.lotse.shared.NotFound;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Codes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads, through the door to what others share, to what one is invited; the database leaves out what no grant opens now (V200). */
@Repository
class Invitations {

    private static final String READ = """
            select c.id, c.case_id, c.controller_id, o.name as host, c.anonymous, c.state, c.takes_part, c.channel, c.description,
                   a.id as appointment, a.on_day, a.from_time, a.to_time, a.place, a.room, n.display_name as person,
                   p.id as participant, p.version, p.grant_id, p.answer, p.comes
            from   casework.conference_participant p
            join   casework.conference c on c.tenant_id = p.tenant_id and c.id = p.conference_id
            join   casework.appointment a on a.tenant_id = c.tenant_id and a.id = c.appointment_id
            join   tenancy.organisation_name o on o.tenant_id = c.tenant_id and o.id = c.controller_id
            left join casework.shared_client s on s.tenant_id = p.tenant_id and s.grant_id = p.grant_id
            left join casework.person n on n.tenant_id = s.tenant_id and n.id = s.person_id and 'IDENTITY' = any (s.categories)
            """;

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final SharedReading reading;
    private final SealedTexts texts;
    private final Minutes minutes;
    private final Codes codes;

    Invitations(JdbcClient jdbc, SharedReading reading, SealedTexts texts, Minutes minutes, Codes codes) {
        this.jdbc = jdbc;
        this.reading = reading;
        this.texts = texts;
        this.minutes = minutes;
        this.codes = codes;
    }

    /** The next one first, then those that are over. */
    List<Invitation> all() {
        return reading.overview(
                () -> jdbc.sql(READ + "order by c.state <> 'PLANNED', a.on_day, a.from_time, c.id limit " + MOST)
                        .query(this::map)
                        .list());
    }

    /** Throws {@link NotFound} where there is none, or nothing of it is shared any more. */
    Invitation get(UUID conference) {
        return reading.overview(() -> jdbc.sql(READ + "where c.id = ?")
                .param(conference)
                .query(this::map)
                .optional()
                .orElseThrow(NotFound::new));
    }

    /** Those that were shared once and are not any more: whose they were, and nothing else. */
    List<String> ended(List<Invitation> open) {
        return jdbc.sql("""
                        select o.name
                        from   casework.conference_participant p
                        join   tenancy.organisation_name o on o.tenant_id = p.tenant_id and o.id = p.controller_id
                        where  p.organisation_id = shared.organisation() and p.id <> all (?)
                        and    p.invited_at > now() - interval '60 days'
                        order  by p.invited_at desc
                        limit  20""")
                .param(open.stream().map(Invitation::participant).toArray(UUID[]::new))
                .query((row, number) -> Objects.requireNonNull(row.getString("name")))
                .list();
    }

    /** What the own organisation may hear of it; the minutes of it once they are finished. */
    List<ItemView> items(Invitation one) {
        return reading.overview(() -> {
            var items = agenda(one);
            var written = minutes.of(one.caseId(), items, false);
            var addenda = minutes.addenda(one.caseId(), items);
            return IntStream.range(0, items.size())
                    .mapToObj(i -> {
                        var item = items.get(i);
                        var found = written.get(item.id());
                        return new ItemView(
                                i + 1,
                                item,
                                found,
                                found == null ? "" : present(one, found),
                                found == null ? "" : who(one, found.stepWho()),
                                addenda.getOrDefault(item.id(), List.of()));
                    })
                    .toList();
        });
    }

    private List<AgendaItem> agenda(Invitation one) {
        return jdbc.sql("""
                        select i.id, i.position, i.categories, i.title, i.question
                        from   casework.conference_item i
                        where  i.conference_id = ?
                        order  by i.position, i.id""")
                .param(one.conference())
                .query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    return new AgendaItem(
                            id,
                            0,
                            row.getInt("position"),
                            AgendaItems.categories(row),
                            texts.open(row, one.caseId(), "conference_item.title", id),
                            texts.open(row, one.caseId(), "conference_item.question", id),
                            false,
                            false);
                })
                .list();
    }

    /** Other organisations are not named to each other. */
    private static String present(Invitation one, ItemMinutes minutes) {
        var names = new ArrayList<String>();
        names.add(one.hostName());
        if (minutes.personPresent()) names.add(t("casework.conferences.person"));
        if (minutes.present().contains(one.participant()))
            names.add(Scope.actor().organisationName());
        return String.join(", ", names);
    }

    private static String who(Invitation one, String who) {
        if (who.isEmpty()) return "";
        if (who.equals(ItemMinutes.PERSON)) return t("casework.conferences.person");
        return who.equals(one.participant().toString()) ? Scope.actor().organisationName() : one.hostName();
    }

    private Invitation map(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var caseId = row.getObject("case_id", UUID.class);
        return new Invitation(
                id,
                caseId,
                new OrganisationId(row.getObject("controller_id", UUID.class)),
                row.getString("host"),
                row.getBoolean("anonymous"),
                ConferenceState.valueOf(row.getString("state")),
                row.getBoolean("takes_part"),
                codes.label("consultation_channel", row.getString("channel")),
                new Meeting(
                        row.getObject("on_day", LocalDate.class),
                        row.getObject("from_time", LocalTime.class),
                        row.getObject("to_time", LocalTime.class)),
                place(row, caseId),
                texts.open(row, caseId, "conference.description", id),
                Objects.requireNonNullElse(row.getString("person"), ""),
                row.getObject("participant", UUID.class),
                row.getInt("version"),
                row.getObject("grant_id", UUID.class),
                Answer.valueOf(row.getString("answer")),
                row.getString("comes"));
    }

    private String place(ResultSet row, UUID caseId) throws SQLException {
        var place = texts.open(row, caseId, "appointment.place", row.getObject("appointment", UUID.class));
        var room = row.getString("room");
        return place.isEmpty() || room.isEmpty() ? place + room : place + ", " + room;
    }
}

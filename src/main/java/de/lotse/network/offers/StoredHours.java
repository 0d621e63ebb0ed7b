package de.lotse.network.offers;

import de.lotse.network.hours.HoursText;
import de.lotse.network.hours.Schedule;
import de.lotse.network.hours.ScheduleRows;
import de.lotse.shared.Ids;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When something is open: an offer wherever it is given, a place whatever is given there, or one offer at one place. */
@Repository
public class StoredHours {

    /** Whose hours they are. */
    public enum Owner {
        OFFER("offer_id"),
        LOCATION("location_id"),
        OFFER_AT_LOCATION("offer_at_location_id");

        private final String column;

        Owner(String column) {
            this.column = column;
        }
    }

    private final JdbcClient jdbc;

    StoredHours(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As {@link HoursText} writes them. */
    public String read(Owner owner, UUID id) {
        return HoursText.write(rules(owner, id));
    }

    private List<Schedule> rules(Owner owner, UUID id) {
        return jdbc.sql("select " + ScheduleRows.COLUMNS + " from network.schedule where " + owner.column
                        + " = ? order by position, id")
                .param(id)
                .query((row, number) -> ScheduleRows.map(row))
                .list();
    }

    /** @throws IllegalArgumentException for a text that was not checked */
    public void write(Owner owner, UUID id, String text) {
        if (!(HoursText.read(text) instanceof HoursText.Understood(var rules)))
            throw new IllegalArgumentException("hours that nobody can read");
        jdbc.sql("delete from network.schedule where " + owner.column + " = ?")
                .param(id)
                .update();
        for (var i = 0; i < rules.size(); i++) insert(owner, id, i, rules.get(i));
    }

    private void insert(Owner owner, UUID id, int position, Schedule rule) {
        jdbc.sql("insert into network.schedule (id, " + owner.column + ", position, " + ScheduleRows.COLUMNS + """
                        ) values (:id, :owner, :position, :closed, :valid_from, :valid_to, :freq, :interval, :dtstart, :byday, :bymonthday, :opens_at,
                                  :closes_at, :by_appointment, :attending_type, :description, :notes)""")
                .param("id", Ids.next())
                .param("owner", id)
                .param("position", position)
                .params(ScheduleRows.values(rule))
                .update();
    }
}

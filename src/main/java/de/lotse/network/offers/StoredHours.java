package de.lotse.network.offers;

import de.lotse.network.hours.HoursText;
import de.lotse.network.hours.Schedule;
import de.lotse.network.hours.ScheduleRows;
import de.lotse.shared.Ids;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When an offer is open, wherever it is given; hours of one of its places only are rows of that place. */
@Repository
class StoredHours {

    private final JdbcClient jdbc;

    StoredHours(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Schedule> read(UUID offer) {
        return jdbc.sql("select " + ScheduleRows.COLUMNS
                        + " from network.schedule where offer_id = ? order by position, id")
                .param(offer)
                .query((row, number) -> ScheduleRows.map(row))
                .list();
    }

    /** @throws IllegalArgumentException for a text that was not checked */
    void write(UUID offer, String text) {
        if (!(HoursText.read(text) instanceof HoursText.Understood(var rules)))
            throw new IllegalArgumentException("hours that nobody can read");
        jdbc.sql("delete from network.schedule where offer_id = ?").param(offer).update();
        for (var i = 0; i < rules.size(); i++) insert(offer, i, rules.get(i));
    }

    private void insert(UUID offer, int position, Schedule rule) {
        jdbc.sql("insert into network.schedule (id, offer_id, position, " + ScheduleRows.COLUMNS + """
                        ) values (:id, :offer, :position, :closed, :valid_from, :valid_to, :freq, :interval, :dtstart, :byday, :bymonthday, :opens_at,
                                  :closes_at, :by_appointment, :attending_type, :description, :notes)""")
                .param("id", Ids.next())
                .param("offer", offer)
                .param("position", position)
                .params(ScheduleRows.values(rule))
                .update();
    }
}

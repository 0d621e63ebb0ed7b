package de.lotse.network.pages;

import de.lotse.network.hours.OpeningHours;
import de.lotse.network.hours.Schedule;
import de.lotse.network.hours.ScheduleRows;
import de.lotse.shared.GermanCalendar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When an offer and its places are open. */
record HoursReader(JdbcClient jdbc, GermanCalendar calendar, boolean openOnHolidays) {

    record AllHours(Map<UUID, List<Schedule>> byOwner, GermanCalendar calendar, boolean openOnHolidays) {

        OpeningHours of(UUID owner) {
            return new OpeningHours(byOwner.getOrDefault(owner, List.of()), calendar, openOnHolidays);
        }
    }

    AllHours read(UUID offer, List<PlaceReader.Found> places) {
        var rules = new HashMap<UUID, List<Schedule>>();
        jdbc.sql("select coalesce(offer_id, offer_at_location_id, location_id) as owner, " + ScheduleRows.COLUMNS + """
                         from   network.schedule
                        where  offer_id = ? or offer_at_location_id = any(?) or location_id = any(?)
                        order  by position, id""")
                .params(
                        offer,
                        places.stream().map(PlaceReader.Found::there).toArray(UUID[]::new),
                        places.stream().map(PlaceReader.Found::id).toArray(UUID[]::new))
                .query(row -> {
                    rules.computeIfAbsent(row.getObject("owner", UUID.class), _ -> new ArrayList<>())
                            .add(ScheduleRows.map(row));
                });
        return new AllHours(rules, calendar, openOnHolidays);
    }
}

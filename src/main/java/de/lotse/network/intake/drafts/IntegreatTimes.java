package de.lotse.network.intake.drafts;

import de.lotse.network.entries.Part;
import java.util.List;
import java.util.Map;

/** The week of a place of Integreat: seven days from Monday; a day without times is closed. */
final class IntegreatTimes {

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private IntegreatTimes() {}

    static void read(DraftBuilder draft, Thing one) {
        if (!one.has("opening_hours")) return;
        draft.list(Part.SCHEDULES);
        var days = one.many("opening_hours");
        if (!days.isEmpty() && days.size() != DAYS.size()) {
            draft.say("hours.week")
                    .keep("opening_hours", JsonFile.text(one.properties().getOrDefault("opening_hours", "")));
            return;
        }
        for (var day = 0; day < days.size(); day++) day(draft, days.get(day), DAYS.get(day));
    }

    private static void day(DraftBuilder draft, Thing day, String weekday) {
        var appointment = day.or("appointmentOnly", "false").equals("true") ? "true" : "";
        if (day.or("closed", "false").equals("true")) return;
        if (day.or("allDay", "false").equals("true")) {
            slot(draft, weekday, "00:00", "23:59", appointment);
            return;
        }
        var slots = day.many("timeSlots");
        slots.forEach(slot -> slot(draft, weekday, slot.or("start", ""), slot.or("end", ""), appointment));
        if (slots.isEmpty() && !appointment.isEmpty()) slot(draft, weekday, "", "", appointment);
    }

    private static void slot(DraftBuilder draft, String weekday, String from, String to, String appointment) {
        draft.add(
                Part.SCHEDULES,
                Map.of("byday", weekday, "opens_at", from, "closes_at", to, "by_appointment", appointment));
    }
}

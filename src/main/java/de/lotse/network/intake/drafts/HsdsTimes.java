package de.lotse.network.intake.drafts;

import static de.lotse.network.intake.drafts.HsdsRows.keepRest;
import static de.lotse.network.intake.drafts.HsdsRows.plain;

import de.lotse.network.entries.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Opening hours of HSDS. */
final class HsdsTimes {

    private HsdsTimes() {}

    static void schedules(DraftBuilder draft, Thing one) {
        if (one.has("schedules")) draft.list(Part.SCHEDULES);
        for (var schedule : one.many("schedules")) {
            draft.add(Part.SCHEDULES, schedule(draft, schedule));
            keepRest(draft, "schedules", schedule, Part.SCHEDULES, Set.of());
        }
    }

    /** Counting by the week and by the month; a rule of another kind keeps its words and is kept whole. */
    static Map<String, String> schedule(DraftBuilder draft, Thing schedule) {
        var row = new HashMap<>(plain(schedule, Part.SCHEDULES));
        var freq = row.getOrDefault("freq", "WEEKLY").toUpperCase(Locale.ROOT);
        var days = row.getOrDefault("byday", "").replace(" ", "");
        var known = (freq.isEmpty() || freq.equals("WEEKLY") || freq.equals("MONTHLY"))
                && days.matches("|(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU))*")
                && row.getOrDefault("interval", "").matches("|[1-9]|1[0-2]");
        row.put("byday", days);
        row.put("freq", freq.isEmpty() ? "WEEKLY" : freq);
        if (known) return row;
        draft.say("schedule").keep("schedules", JsonFile.text(schedule.properties()));
        List.of("freq", "byday", "interval", "bymonthday").forEach(row::remove);
        return row;
    }
}

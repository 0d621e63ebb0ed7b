package de.lotse.network.liaison;

import static de.lotse.web.Texts.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Something in the course of an organisation, computed from what is kept. */
record LiaisonEvent(LocalDate on, String words, String href) {

    /** The latest first. */
    static List<LiaisonEvent> of(List<LiaisonEntry> entries) {
        var events = new ArrayList<LiaisonEvent>();
        for (var entry : entries) {
            add(events, entry, entry.kind().on(), "begin");
            if (entry.kind() == LiaisonKind.REQUEST) add(events, entry, "answered_on", "answer");
            if (entry.kind() == LiaisonKind.AGREEMENT) add(events, entry, "valid_to", "end");
        }
        events.sort(Comparator.comparing(LiaisonEvent::on).reversed());
        return events;
    }

    private static void add(List<LiaisonEvent> events, LiaisonEntry entry, String field, String what) {
        var on = entry.day(field);
        if (on == null) return;
        events.add(new LiaisonEvent(
                on, t("network.liaison.event." + entry.kind() + "." + what, entry.title()), entry.path()));
    }
}

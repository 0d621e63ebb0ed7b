package de.lotse.governance.minutes;

import de.lotse.governance.attendance.Attendee;
import de.lotse.governance.attendance.Presence;
import de.lotse.governance.decisions.BodyDecision;
import de.lotse.governance.meetings.Meeting;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Minutes as they are read.
 *
 * @param bodyName what the body is called, in approved ones what it was called
 * @param quorum whether it could decide, in words; empty where that is not asked
 */
record MinutesView(
        String bodyName,
        Meeting meeting,
        Minutes minutes,
        List<ItemText> texts,
        List<Attendee> attendees,
        String quorum,
        List<BodyDecision> decisions) {

    static final List<Presence> ORDER = List.of(Presence.values());

    List<BodyDecision> decisions(ItemText text) {
        return decisions.stream().filter(one -> one.item().equals(text.item())).toList();
    }

    List<Presence> presences() {
        return ORDER.stream().filter(one -> !names(one).isEmpty()).toList();
    }

    String names(Presence presence) {
        return attendees.stream()
                .filter(one -> one.presence() == presence)
                .map(Attendee::words)
                .collect(Collectors.joining("; "));
    }

    String title() {
        return de.lotse.web.Texts.t("governance.minutes.title", meeting.name());
    }
}

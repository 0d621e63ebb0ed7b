package de.lotse.governance.attendance;

import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Quorum;
import de.lotse.governance.members.Member;
import java.util.List;
import java.util.UUID;

/**
 * Who was at a meeting.
 *
 * @param attendees empty as long as nobody has written it down
 * @param members with a seat on that day
 */
public record Attendance(List<Attendee> attendees, List<Member> members) {

    public boolean isRecorded() {
        return !attendees.isEmpty();
    }

    public List<Attendee> with(Presence presence) {
        return attendees.stream().filter(one -> one.presence() == presence).toList();
    }

    /** Seats with a vote. */
    public int seats() {
        return (int) members.stream().filter(Member::votes).count();
    }

    /** Of these, how many were taken by their member or by somebody who stood in for her. */
    public int present() {
        return (int) members.stream()
                .filter(Member::votes)
                .filter(seat -> isTaken(seat.id()))
                .count();
    }

    private boolean isTaken(UUID seat) {
        return with(Presence.PRESENT).stream()
                .anyMatch(one -> seat.equals(one.standsFor()) || one.standsFor() == null && seat.equals(one.member()));
    }

    public boolean isQuorate(Quorum quorum) {
        return quorum.isReached(present(), seats());
    }

    /** {@code 5 von 8 Stimmberechtigten anwesend: beschlussfähig} */
    public String quorumWords(Quorum quorum) {
        var key = isQuorate(quorum) ? "governance.attendance.quorate" : "governance.attendance.notQuorate";
        return t(key, present(), seats());
    }
}

package de.lotse.governance.attendance;

import de.lotse.governance.bodies.Body;
import de.lotse.governance.meetings.Meeting;
import de.lotse.governance.members.Member;
import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;
import java.util.stream.Stream;

record AttendancePage(
        Body body,
        Meeting meeting,
        List<Member> members,
        AttendanceForm form,
        int version,
        Errors errors,
        List<ConflictRow> conflicts) {

    List<Option> choices() {
        return Stream.of(Presence.PRESENT, Presence.EXCUSED, Presence.ABSENT)
                .map(one -> new Option(one.name(), one.label()))
                .toList();
    }

    String presenceField(Member member) {
        return AttendanceForm.PRESENCE + member.id();
    }

    String standsForField(Member member) {
        return AttendanceForm.STANDS_FOR + member.id();
    }

    /** For whom she can stand in: the seat that she was made a deputy of first. */
    List<Option> others(Member member) {
        return members.stream()
                .filter(other -> !other.id().equals(member.id()) && other.votes())
                .map(other -> new Option(other.id().toString(), other.name()))
                .toList();
    }

    /** Asked of deputies, and of whoever was said to have stood in. */
    boolean mayStandIn(Member member) {
        return member.deputyFor() != null || !form.standsForOf(member).isEmpty();
    }
}

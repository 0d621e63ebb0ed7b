package de.lotse.governance.attendance;

import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Typed;
import de.lotse.governance.members.Member;
import de.lotse.web.Errors;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed for a meeting, by the ids of the members.
 *
 * @param presence PRESENT, EXCUSED, ABSENT or empty
 * @param standsFor of those who were there for somebody else, for whom
 * @param guests one in a line, the organisation behind a comma
 */
record AttendanceForm(Map<UUID, String> presence, Map<UUID, String> standsFor, String guests) {

    static final String PRESENCE = "da-";
    static final String STANDS_FOR = "fuer-";
    static final int GUESTS = 4_000;
    private static final int LINE = 300;

    static AttendanceForm of(Map<String, String> fields, List<Member> members) {
        return new AttendanceForm(
                chosen(fields, PRESENCE, members),
                chosen(fields, STANDS_FOR, members),
                Typed.text(fields.get("guests")));
    }

    private static Map<UUID, String> chosen(Map<String, String> fields, String prefix, List<Member> members) {
        var chosen = new LinkedHashMap<UUID, String>();
        for (var member : members) chosen.put(member.id(), Typed.text(fields.get(prefix + member.id())));
        return chosen;
    }

    static AttendanceForm of(Attendance known) {
        var presence = new LinkedHashMap<UUID, String>();
        var standsFor = new LinkedHashMap<UUID, String>();
        for (var member : known.members()) {
            presence.put(member.id(), "");
            standsFor.put(member.id(), "");
        }
        var guests = new ArrayList<String>();
        for (var one : known.attendees()) {
            if (one.member() == null) guests.add(line(one));
            else {
                presence.put(one.member(), one.presence().name());
                standsFor.put(
                        one.member(),
                        one.standsFor() == null ? "" : one.standsFor().toString());
            }
        }
        return new AttendanceForm(presence, standsFor, String.join("\n", guests));
    }

    private static String line(Attendee guest) {
        return guest.organisation().isEmpty()
                ? guest.name()
                : t("governance.attendance.guest", guest.name(), guest.organisation());
    }

    String presenceOf(Member member) {
        return presence.getOrDefault(member.id(), "");
    }

    String standsForOf(Member member) {
        return standsFor.getOrDefault(member.id(), "");
    }

    /** Stands for nothing while there are errors. */
    List<Attendee> read(Errors errors, List<Member> members) {
        var attendees = new ArrayList<Attendee>();
        var taken = new HashSet<UUID>();
        for (var member : members) {
            var state = Typed.one(Presence.class, presenceOf(member)).filter(one -> one != Presence.GUEST);
            if (state.isEmpty()) continue;
            var seat = standsForSeat(member, members, state.get(), taken, errors);
            attendees.add(new Attendee(member.id(), member.name(), member.organisation(), state.get(), seat, ""));
        }
        attendees.addAll(guests(errors));
        return attendees;
    }

    private @Nullable UUID standsForSeat(
            Member member, List<Member> members, Presence state, HashSet<UUID> taken, Errors errors) {
        var chosen = Typed.id(standsForOf(member));
        if (chosen == null || state != Presence.PRESENT) return null;
        if (isPresent(chosen) && chosen.equals(member.deputyFor()))
            return null; // filled in before, but he came himself
        var field = STANDS_FOR + member.id();
        var known = members.stream().anyMatch(other -> other.id().equals(chosen) && !chosen.equals(member.id()));
        if (!known) errors.reject(field, t("governance.attendance.for.unknown"));
        else if (isPresent(chosen)) errors.reject(field, t("governance.attendance.for.present"));
        else if (!taken.add(chosen)) errors.reject(field, t("governance.attendance.for.taken"));
        return chosen;
    }

    private boolean isPresent(UUID member) {
        return Presence.PRESENT.name().equals(presence.get(member));
    }

    private List<Attendee> guests(Errors errors) {
        if (guests.length() > GUESTS) errors.reject("guests", t("web.reading.long", GUESTS, guests.length()));
        var read = new ArrayList<Attendee>();
        for (var line : guests.split("\\R", -1)) {
            var parts = line.strip().split(",", 2);
            if (parts[0].isBlank()) continue;
            if (line.length() > LINE) errors.reject("guests", t("web.reading.long", LINE, line.length()));
            read.add(new Attendee(
                    null, parts[0].strip(), parts.length > 1 ? parts[1].strip() : "", Presence.GUEST, null, ""));
        }
        return read;
    }

    /** By their names, as they are compared. */
    Map<String, String> words(List<Member> members) {
        var words = new LinkedHashMap<String, String>();
        for (var member : members)
            words.put(
                    member.nameAndOrganisation(),
                    Typed.one(Presence.class, presenceOf(member))
                            .map(Presence::label)
                            .orElse(""));
        words.put(t("governance.attendance.guests"), guests);
        return words;
    }
}

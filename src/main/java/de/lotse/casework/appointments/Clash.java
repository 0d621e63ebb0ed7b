package de.lotse.casework.appointments;

import static de.lotse.web.Texts.t;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something else at the same time. It tells what is taken, and nothing of the case that it is taken for. */
record Clash(
        LocalTime from,
        LocalTime to,
        String room,
        @Nullable String colleague,
        boolean sameColleague,
        boolean sameRoom,
        boolean sameInterpreter) {

    /** One sentence for each thing that is taken twice. */
    List<String> sentences() {
        var times = t("casework.appointments.times", from.toString(), to.toString());
        var who = Objects.requireNonNullElse(colleague, "");
        var sentences = new ArrayList<String>();
        if (sameColleague) sentences.add(t("casework.appointments.clash.colleague", who, times));
        if (sameRoom) sentences.add(t("casework.appointments.clash.room", room, times, who));
        if (sameInterpreter) sentences.add(t("casework.appointments.clash.interpreter", times, who));
        return sentences;
    }
}

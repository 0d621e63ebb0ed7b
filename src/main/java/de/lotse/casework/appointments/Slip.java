package de.lotse.casework.appointments;

import de.lotse.web.Texts;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the person takes home: when, where, with whom, what to bring, whom to call. Neither her name nor the purpose stands on it,
 * because others may find it.
 *
 * @param languages in which it says so, one below the other
 */
record Slip(String organisation, Appointment appointment, List<SlipLanguage> languages) {

    static Slip of(String organisation, Appointment appointment, SlipLanguage language) {
        var german = SlipLanguage.DE;
        return new Slip(organisation, appointment, language == german ? List.of(german) : List.of(language, german));
    }

    SlipLanguage first() {
        return languages.getFirst();
    }

    static String word(SlipLanguage language, String key) {
        return Texts.in(language.code(), "casework.slip." + key);
    }

    /** What was not agreed is left out. */
    List<Line> lines(SlipLanguage language) {
        var details = appointment.details();
        var meeting = appointment.meeting();
        var lines = new ArrayList<Line>();
        lines.add(new Line(word(language, "day"), language.date(meeting.on())));
        lines.add(new Line(word(language, "time"), meeting.from() + " – " + meeting.to()));
        lines.add(new Line(word(language, "place"), details.place()));
        lines.add(new Line(word(language, "room"), details.room()));
        lines.add(new Line(word(language, "with"), appointment.host()));
        if (details.interpreter().needed())
            lines.add(new Line(word(language, "interpreter"), word(language, "interpreter.there")));
        return lines.stream().filter(line -> !line.value().isEmpty()).toList();
    }

    /** What to bring, in this language where it is one of the usual things. */
    List<String> bring(SlipLanguage language) {
        var things = appointment.details().bring().stream().map(thing -> word(language, "bring." + thing));
        return Stream.concat(things, Stream.of(appointment.details().bringMore()))
                .filter(thing -> !thing.isEmpty())
                .toList();
    }

    String phone() {
        return appointment.details().phone();
    }

    /** In which direction a text is read: that of its first letter that has one. */
    static String direction(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? "ltr" : "rtl";
    }

    record Line(String label, String value) {}
}

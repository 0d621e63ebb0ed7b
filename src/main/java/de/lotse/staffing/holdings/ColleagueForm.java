package de.lotse.staffing.holdings;

import static de.lotse.web.Texts.t;

import de.lotse.staffing.plan.Colleague;
import de.lotse.staffing.plan.Typed;
import de.lotse.web.Errors;
import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is typed about where a colleague is reached in the office. */
record ColleagueForm(
        String name,
        String phone,
        String email,
        String room,
        int version,
        @Nullable UUID _once) {

    static final int PHONE = 60;
    static final int ROOM = 100;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    ColleagueForm {
        name = Typed.line(name);
        phone = Typed.line(phone);
        email = Typed.line(email);
        room = Typed.line(room);
    }

    static ColleagueForm of(Colleague known) {
        return new ColleagueForm(known.name(), known.phone(), known.email(), known.room(), known.version(), null);
    }

    ColleagueForm over(int newer) {
        return new ColleagueForm(name, phone, email, room, newer, null);
    }

    /** The name of an account is changed where accounts are. */
    Colleague over(Colleague known) {
        return new Colleague(
                known.id(),
                known.version(),
                known.user(),
                known.user() == null ? name : known.name(),
                phone,
                email,
                room);
    }

    Errors check(Colleague known, LocalDate today) {
        var reading = new Reading(today);
        if (known.user() == null) reading.text("name", name, Typed.LINE, t("staffing.form.name.missing"));
        reading.optionalText("phone", phone, PHONE);
        reading.optionalText("email", email, Typed.LINE);
        reading.optionalText("room", room, ROOM);
        if (!email.isEmpty() && !EMAIL.matcher(email).matches())
            reading.errors().reject("email", t("staffing.form.email.unreadable"));
        return reading.errors();
    }
}

package de.lotse.network.contacts;

import static de.lotse.web.Texts.t;

import de.lotse.network.contacts.Person.GivenHow;
import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** That somebody agreed to be named, as it is typed. */
record NamingForm(String givenBy, String givenOn, String givenHow) {

    static final NamingForm EMPTY = new NamingForm("", "", "");

    NamingForm {
        givenBy = typed(givenBy);
        givenOn = typed(givenOn);
        givenHow = typed(givenHow);
    }

    Optional<GivenHow> how() {
        return Arrays.stream(GivenHow.values())
                .filter(one -> one.name().equals(givenHow))
                .findFirst();
    }

    /** The day; errors stand in the reading. */
    LocalDate check(Reading reading, LocalDate today) {
        reading.text("givenBy", givenBy, PersonForm.LINE, t("network.liaison.naming.by.missing"));
        if (how().isEmpty()) reading.errors().reject("givenHow", t("network.liaison.naming.how.missing"));
        var on = reading.requiredDate("givenOn", givenOn);
        if (on.isAfter(today)) reading.errors().reject("givenOn", t("network.liaison.naming.on.future"));
        return on;
    }

    private static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}

package de.lotse.network.contacts;

import static de.lotse.web.Texts.t;

import de.lotse.network.offers.PhoneLine;
import de.lotse.network.offers.Reachable;
import de.lotse.web.Reading;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody of an organisation as she is typed. */
record PersonForm(
        String name,
        String title,
        String department,
        String email,
        String phones,
        int version,
        @Nullable UUID _once) {

    static final int LINE = 300;
    static final PersonForm EMPTY = new PersonForm("", "", "", "", "", 0, null);

    PersonForm {
        name = typed(name);
        title = typed(title);
        department = typed(department);
        email = typed(email);
        phones = PhoneLine.canonical(typed(phones)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n")));
    }

    static PersonForm of(Person person) {
        return new PersonForm(
                person.name(),
                person.title(),
                person.department(),
                person.email(),
                person.phones(),
                person.version(),
                null);
    }

    void check(Reading reading) {
        reading.text("name", name, LINE, t("network.liaison.person.name.missing"));
        reading.optionalText("title", title, LINE);
        reading.optionalText("department", department, LINE);
        reading.optionalText("email", email, LINE);
        if (!email.isEmpty() && !Reachable.isMail(email))
            reading.errors().reject("email", t("network.sheet.unfit.EMAIL"));
        if (!PhoneLine.areNumbers(phones) || phones.lines().anyMatch(line -> line.length() > LINE))
            reading.errors().reject("phones", t("network.sheet.unfit.PHONES"));
    }

    boolean saysTheSameAs(PersonForm other) {
        return name.equals(other.name)
                && title.equals(other.title)
                && department.equals(other.department)
                && email.equals(other.email)
                && phones.equals(other.phones);
    }

    private static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}

package de.lotse.casework.people;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How somebody is reached, and whether trying it is safe: in violence a wrong call can endanger the person. */
@Component
@Order(80)
class ContactsSection implements TableSection {

    private static final String KEY = "contacts";
    private static final Pattern PHONE = Pattern.compile("[+0-9][0-9 ()/-]{2,}");
    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+\\.\\S+");

    private final SectionRows rows;

    ContactsSection(SectionRows rows) {
        this.rows = rows;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String path() {
        return "kontaktwege";
    }

    @Override
    public boolean identifies() {
        return true;
    }

    @Override
    public SectionRows rows() {
        return rows;
    }

    @Override
    public String table() {
        return "casework.contact_point";
    }

    @Override
    public List<Input> inputs(Subject subject) {
        return List.of(
                Input.choice(KEY, "type", List.of("MOBILE", "PHONE", "EMAIL", "MESSENGER", "OTHER"))
                        .mandatory(),
                Input.text(KEY, "value", 300).mandatory(),
                Input.choice(KEY, "safe", List.of("YES", "NO", "TIMES"))
                        .mandatory()
                        .explained(),
                Input.text(KEY, "times", 300).explained(),
                Input.text(KEY, "answered_by", 300).explained().named());
    }

    @Override
    public List<Entry> entries(Subject subject) {
        return rows.read("""
                select id, version, type, value, safe, times, answered_by
                from   casework.contact_point
                where  person_id = :person
                order  by safe = 'NO', id""", subject, inputs(subject));
    }

    @Override
    public boolean warns(Entry entry) {
        return entry.value("safe").equals("NO");
    }

    @Override
    public void check(Subject subject, Typed typed, LocalDate today, Errors errors) {
        var value = typed.text("value");
        switch (typed.text("type")) {
            case "MOBILE", "PHONE" -> require(PHONE.matcher(value).matches(), "phone", errors);
            case "EMAIL" -> require(MAIL.matcher(value).matches(), "mail", errors);
            default -> {}
        }
        var sometimes = typed.text("safe").equals("TIMES");
        if (sometimes && typed.text("times").isEmpty())
            errors.reject("times", t("casework.people.contacts.times.missing"));
        if (!sometimes && !typed.text("times").isEmpty())
            errors.reject("safe", t("casework.people.contacts.times.alone"));
    }

    private static void require(boolean fine, String what, Errors errors) {
        if (!fine) errors.reject("value", t("casework.people.contacts.value." + what));
    }
}

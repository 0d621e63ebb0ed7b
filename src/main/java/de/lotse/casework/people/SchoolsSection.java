package de.lotse.casework.people;

import static de.lotse.web.Texts.t;

import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** School or day care; the present one first. */
@Component
@Order(100)
class SchoolsSection implements TableSection {

    private static final String KEY = "schools";
    private static final String DAY_CARE = "KITA"; // no type of school, hence not on the official list

    private final SectionRows rows;
    private final Codes codes;
    private final Clock clock;

    SchoolsSection(SectionRows rows, Codes codes, Clock clock) {
        this.rows = rows;
        this.codes = codes;
        this.clock = clock;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String path() {
        return "schule";
    }

    @Override
    public boolean identifies() {
        return true;
    }

    @Override
    public boolean tellsPlace() {
        return true;
    }

    @Override
    public SectionRows rows() {
        return rows;
    }

    @Override
    public String table() {
        return "casework.person_school";
    }

    @Override
    public List<Input> inputs(Subject subject) {
        return List.of(
                Input.choice(KEY, "type", types(), this::label).mandatory(),
                Input.text(KEY, "name", 300),
                Input.text(KEY, "class", 50).named(),
                Input.date(KEY, "valid_from"),
                Input.date(KEY, "valid_to").explained());
    }

    private List<String> types() {
        var types = new ArrayList<>(List.of(DAY_CARE));
        codes.options("school_type", LocalDate.now(clock)).forEach(type -> types.add(type.code()));
        return types;
    }

    private String label(String type) {
        return type.equals(DAY_CARE) ? t("casework.people.schools.type.KITA") : codes.label("school_type", type);
    }

    @Override
    public List<Entry> entries(Subject subject) {
        return rows.read("""
                select id, version, type, name, class, valid_from, valid_to
                from   casework.person_school
                where  person_id = :person
                order  by valid_to is not null, valid_from desc nulls last, id desc""", subject, inputs(subject));
    }

    @Override
    public void check(Subject subject, Typed typed, LocalDate today, Errors errors) {
        typed.checkPeriod("valid_from", "valid_to", errors);
    }
}

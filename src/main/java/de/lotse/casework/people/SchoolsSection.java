package de.lotse.casework.people;

import static de.lotse.web.Texts.t;

import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** School or day care; the present one first. */
@Component
@Order(100)
class SchoolsSection implements ListSection {

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

    @Override
    public void add(Subject subject, UUID id, Typed typed) {
        rows.write("""
                insert into casework.person_school (id, person_id, type, name, class, valid_from, valid_to)
                values (:id, :person, :type, :name, :class, :valid_from, :valid_to)""", subject, id, 0, typed.columns(inputs(subject)));
    }

    @Override
    public boolean change(Subject subject, UUID id, int version, Typed typed) {
        return rows.write("""
                update casework.person_school
                set    type = :type, name = :name, class = :class, valid_from = :valid_from, valid_to = :valid_to,
                       version = version + 1
                where  id = :id
                and    person_id = :person
                and    version = :version""", subject, id, version, typed.columns(inputs(subject)));
    }

    @Override
    public boolean remove(Subject subject, UUID id, int version) {
        return rows.remove(
                "delete from casework.person_school where id = :id and person_id = :person and version = :version",
                subject,
                id,
                version);
    }
}

package de.lotse.casework.people;

import de.lotse.tenancy.Codes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Nationalities; stateless and unresolved are entries of the list of states. */
@Component
@Order(30)
class NationalitiesSection implements ListSection {

    private static final String KEY = "nationalities";
    private static final String LIST = "state";

    private final SectionRows rows;
    private final Codes codes;
    private final Clock clock;

    NationalitiesSection(SectionRows rows, Codes codes, Clock clock) {
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
        return "staatsangehoerigkeiten";
    }

    @Override
    public String uniqueField() {
        return LIST;
    }

    @Override
    public List<Input> inputs(Subject subject) {
        return List.of(
                Input.code(KEY, "state", codes.options(LIST, LocalDate.now(clock)), code -> codes.label(LIST, code))
                        .mandatory()
                        .explained());
    }

    @Override
    public List<Entry> entries(Subject subject) {
        return rows.read("""
                select id, version, state
                from   casework.person_nationality
                where  person_id = :person
                order  by id""", subject, inputs(subject));
    }

    @Override
    public void add(Subject subject, UUID id, Typed typed) {
        rows.write(
                "insert into casework.person_nationality (id, person_id, state) values (:id, :person, :state)",
                subject,
                id,
                0,
                typed.columns(inputs(subject)));
    }

    @Override
    public boolean change(Subject subject, UUID id, int version, Typed typed) {
        return rows.write("""
                update casework.person_nationality
                set    state = :state, version = version + 1
                where  id = :id
                and    person_id = :person
                and    version = :version""", subject, id, version, typed.columns(inputs(subject)));
    }

    @Override
    public boolean remove(Subject subject, UUID id, int version) {
        return rows.remove(
                "delete from casework.person_nationality where id = :id and person_id = :person and version = :version",
                subject,
                id,
                version);
    }
}

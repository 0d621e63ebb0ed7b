package de.lotse.casework.people;

import de.lotse.tenancy.Codes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How one talks and writes with somebody. */
@Component
@Order(50)
class CommunicationSection implements Section {

    private static final String KEY = "communication";

    private final SectionRows rows;
    private final Codes codes;
    private final Clock clock;

    CommunicationSection(SectionRows rows, Codes codes, Clock clock) {
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
        return "verstaendigung";
    }

    @Override
    public List<Input> inputs(Subject subject) {
        var today = LocalDate.now(clock);
        return List.of(
                Input.code(
                        KEY,
                        "preferred_language",
                        codes.options("language", today),
                        code -> codes.label("language", code)),
                Input.tick(KEY, "interpreter_needed"),
                Input.code(KEY, "literacy", codes.options("literacy", today), code -> codes.label("literacy", code)),
                Input.text(KEY, "literacy_note", 500).explained());
    }

    @Override
    public List<Entry> entries(Subject subject) {
        return rows.readOne("""
                select person_id as id, version, preferred_language, interpreter_needed, literacy, literacy_note
                from   casework.person_communication
                where  person_id = :person""", subject, inputs(subject));
    }

    @Override
    public boolean change(Subject subject, UUID id, int version, Typed typed) {
        return rows.write("""
                insert into casework.person_communication as c
                       (person_id, preferred_language, interpreter_needed, literacy, literacy_note)
                values (:person, :preferred_language, :interpreter_needed, :literacy, :literacy_note)
                on conflict (tenant_id, person_id) do update
                set    preferred_language = excluded.preferred_language, interpreter_needed = excluded.interpreter_needed,
                       literacy = excluded.literacy, literacy_note = excluded.literacy_note, version = c.version + 1
                where  c.version = :version""", subject, id, version, typed.columns(inputs(subject)));
    }
}

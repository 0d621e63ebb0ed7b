package de.lotse.casework.people;

import de.lotse.tenancy.Codes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Nationalities; stateless and unresolved are entries of the list of states. */
@Component
@Order(30)
class NationalitiesSection implements TableSection {

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
    public SectionRows rows() {
        return rows;
    }

    @Override
    public String table() {
        return "casework.person_nationality";
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
}

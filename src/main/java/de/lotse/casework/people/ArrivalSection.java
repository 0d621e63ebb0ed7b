package de.lotse.casework.people;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Since when somebody is in Germany, in North Rhine-Westphalia and here. */
@Component
@Order(60)
class ArrivalSection implements Section {

    private static final String KEY = "arrival";

    private final SectionRows rows;

    ArrivalSection(SectionRows rows) {
        this.rows = rows;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String path() {
        return "einreise";
    }

    @Override
    public List<Input> inputs(Subject subject) {
        return List.of(
                Input.partialDate(KEY, "germany"),
                Input.partialDate(KEY, "state"),
                Input.partialDate(KEY, "municipality"));
    }

    @Override
    public List<Entry> entries(Subject subject) {
        return rows.readOne("""
                select person_id as id, version, germany_on, germany_precision, state_on, state_precision, municipality_on,
                       municipality_precision
                from   casework.person_arrival
                where  person_id = :person""", subject, inputs(subject));
    }

    @Override
    public void check(Subject subject, Typed typed, LocalDate today, Errors errors) {
        for (var input : inputs(subject)) {
            var first = typed.partialDate(input.name()).first();
            if (first != null && first.isAfter(today))
                errors.reject(input.name(), t("casework.people.arrival.future", input.label()));
        }
    }

    @Override
    public boolean change(Subject subject, UUID id, int version, Typed typed) {
        return rows.write("""
                insert into casework.person_arrival as a
                       (person_id, germany_on, germany_precision, state_on, state_precision, municipality_on, municipality_precision)
                values (:person, :germany_on, :germany_precision, :state_on, :state_precision, :municipality_on,
                        :municipality_precision)
                on conflict (tenant_id, person_id) do update
                set    germany_on = excluded.germany_on, germany_precision = excluded.germany_precision,
                       state_on = excluded.state_on, state_precision = excluded.state_precision,
                       municipality_on = excluded.municipality_on, municipality_precision = excluded.municipality_precision,
                       version = a.version + 1
                where  a.version = :version""", subject, id, version, typed.columns(inputs(subject)));
    }
}

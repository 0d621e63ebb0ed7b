package de.lotse.casework.people;

import de.lotse.shared.Scope;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where somebody lives and lived; the present address first. */
@Component
@Order(70)
class AddressesSection implements TableSection {

    private static final String KEY = "addresses";

    private final SectionRows rows;
    private final Codes codes;
    private final Clock clock;

    AddressesSection(SectionRows rows, Codes codes, Clock clock) {
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
        return "adressen";
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
        return "casework.person_address";
    }

    @Override
    public List<Input> inputs(Subject subject) {
        var districts = codes.districts(Scope.actor().tenant(), LocalDate.now(clock));
        return List.of(
                Input.text(KEY, "street", 300),
                Input.text(KEY, "postal_code", 20),
                Input.text(KEY, "city", 300).mandatory(),
                Input.code(KEY, "district", districts, code -> codes.label("district", code)),
                Input.date(KEY, "valid_from"),
                Input.date(KEY, "valid_to").explained());
    }

    @Override
    public List<Entry> entries(Subject subject) {
        return rows.read("""
                select id, version, street, postal_code, city, district, valid_from, valid_to
                from   casework.person_address
                where  person_id = :person
                order  by valid_to is not null, valid_from desc nulls last, id desc""", subject, inputs(subject));
    }

    @Override
    public void check(Subject subject, Typed typed, LocalDate today, Errors errors) {
        typed.checkPeriod("valid_from", "valid_to", errors);
    }
}

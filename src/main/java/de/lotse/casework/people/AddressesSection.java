package de.lotse.casework.people;

import de.lotse.shared.Scope;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where somebody lives and lived; the present address first. */
@Component
@Order(70)
class AddressesSection implements ListSection {

    private static final String KEY = "addresses";

    private final SectionRows rows;
    private final Codes codes;

    AddressesSection(SectionRows rows, Codes codes) {
        this.rows = rows;
        this.codes = codes;
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
    public List<Input> inputs(Subject subject) {
        var districts = codes.districts(Scope.actor().tenant());
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

    @Override
    public void add(Subject subject, UUID id, Typed typed) {
        rows.write("""
                insert into casework.person_address (id, person_id, street, postal_code, city, district, valid_from, valid_to)
                values (:id, :person, :street, :postal_code, :city, :district, :valid_from, :valid_to)""", subject, id, 0, typed.columns(inputs(subject)));
    }

    @Override
    public boolean change(Subject subject, UUID id, int version, Typed typed) {
        return rows.write("""
                update casework.person_address
                set    street = :street, postal_code = :postal_code, city = :city, district = :district, valid_from = :valid_from,
                       valid_to = :valid_to, version = version + 1
                where  id = :id
                and    person_id = :person
                and    version = :version""", subject, id, version, typed.columns(inputs(subject)));
    }

    @Override
    public boolean remove(Subject subject, UUID id, int version) {
        return rows.remove(
                "delete from casework.person_address where id = :id and person_id = :person and version = :version",
                subject,
                id,
                version);
    }
}

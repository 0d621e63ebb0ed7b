package de.lotse.casework.people;

import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody is in the household of this case, and from when to when. */
@Component
@Order(5)
class MembershipSection implements Section {

    private static final String KEY = "membership";
    private static final String LIST = "household_role";

    private final SectionRows rows;
    private final Codes codes;
    private final Clock clock;

    MembershipSection(SectionRows rows, Codes codes, Clock clock) {
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
        return "haushalt";
    }

    /** The person whom the case is named after keeps that role. */
    @Override
    public List<Input> inputs(Subject subject) {
        var inputs = new ArrayList<Input>();
        if (!subject.isClient()) {
            inputs.add(
                    Input.code(KEY, "role", codes.options(LIST, LocalDate.now(clock)), code -> codes.label(LIST, code))
                            .mandatory());
        }
        inputs.add(Input.date(KEY, "valid_from"));
        inputs.add(Input.date(KEY, "valid_to").explained());
        return inputs;
    }

    @Override
    public List<Entry> entries(Subject subject) {
        return rows.read("""
                select person_id as id, version, role, valid_from, valid_to
                from   casework.household_member
                where  case_id = :case
                and    person_id = :person""", subject, inputs(subject));
    }

    @Override
    public void check(Subject subject, Typed typed, LocalDate today, Errors errors) {
        typed.checkPeriod("valid_from", "valid_to", errors);
    }

    @Override
    public boolean change(Subject subject, UUID id, int version, Typed typed) {
        var columns = typed.columns(inputs(subject));
        columns.putIfAbsent("role", "CLIENT");
        return rows.write("""
                update casework.household_member
                set    role = :role, valid_from = :valid_from, valid_to = :valid_to, version = version + 1
                where  case_id = :case
                and    person_id = :person
                and    version = :version""", subject, id, version, columns);
    }
}

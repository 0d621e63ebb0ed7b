package de.lotse.casework.people;

import static de.lotse.web.Texts.t;

import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Birth date as far as it is known, and gender. */
@Component
@Order(20)
class BasicsSection implements Section {

    private static final String KEY = "basics";

    private final SectionRows rows;
    private final Codes codes;
    private final Clock clock;

    BasicsSection(SectionRows rows, Codes codes, Clock clock) {
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
        return "geburt";
    }

    @Override
    public List<Input> inputs(Subject subject) {
        return List.of(
                Input.partialDate(KEY, "birth"),
                Input.code(
                        KEY,
                        "gender",
                        codes.options("gender", LocalDate.now(clock)),
                        code -> codes.label("gender", code)));
    }

    @Override
    public List<Entry> entries(Subject subject) {
        return rows.read("""
                select id, version, birth_date as birth_on, birth_precision, gender
                from   casework.person
                where  id = :person""", subject, inputs(subject));
    }

    @Override
    public void check(Subject subject, Typed typed, LocalDate today, Errors errors) {
        var birth = typed.partialDate("birth");
        if (!birth.isPlausibleBirth(today)) errors.reject("birth", t("casework.people.basics.birth.implausible"));
        if (subject.pseudonymous() && !birth.isCoarse())
            errors.reject("birth", t("casework.people.basics.birth.pseudonymous"));
    }

    @Override
    public boolean change(Subject subject, UUID id, int version, Typed typed) {
        return rows.write("""
                update casework.person
                set    birth_date = :birth_on, birth_precision = :birth_precision, gender = :gender, version = version + 1
                where  id = :person
                and    version = :version""", subject, id, version, typed.columns(inputs(subject)));
    }
}

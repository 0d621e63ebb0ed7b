package de.lotse.casework.people;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who has custody of somebody (§§ 1626, 1773 ff. BGB) and who signs. */
@Component
@Order(7)
class GuardianshipSection implements TableSection {

    private static final String KEY = "guardianship";

    private final SectionRows rows;

    GuardianshipSection(SectionRows rows) {
        this.rows = rows;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String path() {
        return "sorgerecht";
    }

    @Override
    public SectionRows rows() {
        return rows;
    }

    @Override
    public String table() {
        return "casework.guardianship";
    }

    @Override
    public List<Input> inputs(Subject subject) {
        var others = subject.others();
        var ids = others.stream().map(other -> other.id().value().toString()).toList();
        return List.of(
                Input.choice(KEY, "holder_id", ids, subject::nameOf),
                Input.text(KEY, "holder_name", 300).explained(),
                Input.choice(
                                KEY,
                                "basis",
                                List.of(
                                        "JOINT_CUSTODY",
                                        "SOLE_CUSTODY",
                                        "GUARDIAN",
                                        "YOUTH_OFFICE",
                                        "CURATOR",
                                        "LEGAL_CARE"))
                        .mandatory(),
                Input.tick(KEY, "signs"),
                Input.date(KEY, "valid_from"),
                Input.date(KEY, "valid_to"));
    }

    @Override
    public List<Entry> entries(Subject subject) {
        return rows.read("""
                select id, version, holder_id, holder_name, basis, signs, valid_from, valid_to
                from   casework.guardianship
                where  person_id = :person
                order  by valid_to is not null, id""", subject, inputs(subject));
    }

    @Override
    public void check(Subject subject, Typed typed, LocalDate today, Errors errors) {
        typed.checkPeriod("valid_from", "valid_to", errors);
        var person = typed.text("holder_id").isEmpty();
        var name = typed.text("holder_name").isEmpty();
        if (person && name) errors.reject("holder_id", t("casework.people.guardianship.nobody"));
        if (!person && !name) errors.reject("holder_name", t("casework.people.guardianship.both"));
    }

    @Override
    public Map<String, @Nullable Object> columns(Subject subject, UUID id, Typed typed) {
        var columns = typed.columns(inputs(subject));
        var holder = typed.text("holder_id");
        columns.put("holder_id", holder.isEmpty() ? null : UUID.fromString(holder));
        return columns;
    }
}

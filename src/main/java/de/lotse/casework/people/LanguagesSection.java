package de.lotse.casework.people;

import de.lotse.tenancy.Codes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Languages with their levels; the mother tongue is one of the levels. */
@Component
@Order(40)
class LanguagesSection implements TableSection {

    private static final String KEY = "languages";

    private final SectionRows rows;
    private final Codes codes;
    private final Clock clock;

    LanguagesSection(SectionRows rows, Codes codes, Clock clock) {
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
        return "sprachen";
    }

    @Override
    public String uniqueField() {
        return "language";
    }

    @Override
    public SectionRows rows() {
        return rows;
    }

    @Override
    public String table() {
        return "casework.person_language";
    }

    @Override
    public List<Input> inputs(Subject subject) {
        var today = LocalDate.now(clock);
        return List.of(
                Input.code(KEY, "language", codes.options("language", today), code -> codes.label("language", code))
                        .mandatory(),
                Input.code(
                                KEY,
                                "level",
                                codes.options("language_level", today),
                                code -> codes.label("language_level", code))
                        .mandatory());
    }

    @Override
    public List<Entry> entries(Subject subject) {
        return rows.read("""
                select id, version, language, level
                from   casework.person_language
                where  person_id = :person
                order  by level <> 'NATIVE', id""", subject, inputs(subject));
    }
}

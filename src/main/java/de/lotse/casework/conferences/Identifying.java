package de.lotse.casework.conferences;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.referrals.HouseholdNames;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds in a text about somebody unnamed what would tell who it is: names of the household, dates of birth, the number of the case. */
@Component
class Identifying {

    private static final List<DateTimeFormatter> WRITTEN = Stream.of(
                    "dd.MM.uuuu", "d.M.uuuu", "dd.MM.uu", "d.M.uu", "uuuu-MM-dd", "d. MMMM uuuu")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.GERMANY))
            .toList();

    private final HouseholdNames names;
    private final JdbcClient jdbc;

    Identifying(HouseholdNames names, JdbcClient jdbc) {
        this.names = names;
        this.jdbc = jdbc;
    }

    /** @param texts by field */
    void reject(Errors errors, CaseHead head, Map<String, String> texts) {
        var births = births(head.id().value());
        texts.forEach((field, text) -> {
            names.in(text, head.id().value())
                    .forEach(name -> errors.reject(field, t("casework.conferences.named", name)));
            Stream.concat(births.stream(), Stream.of(head.number()))
                    .filter(text::contains)
                    .forEach(found -> errors.reject(field, t("casework.conferences.identified", found)));
        });
    }

    private List<String> births(UUID caseId) {
        return jdbc
                .sql("""
                        select p.birth_date
                        from   casework.household_member h
                        join   casework.person p on p.tenant_id = h.tenant_id and p.id = h.person_id
                        where  h.case_id = ? and p.birth_date is not null""")
                .param(caseId)
                .query((row, number) -> row.getObject("birth_date", LocalDate.class))
                .list()
                .stream()
                .flatMap(day -> WRITTEN.stream().map(written -> written.format(day)))
                .distinct()
                .toList();
    }
}

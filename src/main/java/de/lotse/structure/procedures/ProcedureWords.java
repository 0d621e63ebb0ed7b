package de.lotse.structure.procedures;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.structure.procedures.Procedure.Duty;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The code lists of a procedure. */
@Component
class ProcedureWords {

    private static final String OFFICE = "office";
    private static final String DOMAIN = "legal_domain";

    private final Codes codes;
    private final JdbcClient jdbc;
    private final Clock clock;

    ProcedureWords(Codes codes, JdbcClient jdbc, Clock clock) {
        this.codes = codes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<Option> offices() {
        return Option.of(codes.options(OFFICE, today()));
    }

    List<Option> domains() {
        return Option.of(codes.options(DOMAIN, today()));
    }

    List<Option> themes() {
        return jdbc.sql("select id, title from structure.theme order by number desc limit 200")
                .query((row, number) -> new Option(row.getString("id"), row.getString("title")))
                .list();
    }

    String office(Duty duty) {
        return codes.label(OFFICE, duty.office());
    }

    List<String> domains(Procedure one) {
        return one.domains().stream().map(code -> codes.label(DOMAIN, code)).toList();
    }

    void check(List<String> domains, List<Duty> duties, Errors errors) {
        if (domains.isEmpty()) errors.reject("domains", t("structure.procedures.domains.missing"));
        if (domains.stream().anyMatch(code -> codes.find(DOMAIN, code) == null)) errors.reject("domains", unknown());
        if (duties.stream().anyMatch(row -> row.office().isEmpty() || row.what().isEmpty()))
            errors.reject("what1", t("structure.procedures.duty.half"));
        else if (duties.stream().anyMatch(row -> codes.find(OFFICE, row.office()) == null))
            errors.reject("what1", unknown());
        if (duties.stream()
                .anyMatch(row -> row.what().length() > 500 || row.due().length() > 200))
            errors.reject("what1", t("structure.procedures.duty.long"));
    }

    private static String unknown() {
        return t("structure.procedures.code.unknown");
    }
}

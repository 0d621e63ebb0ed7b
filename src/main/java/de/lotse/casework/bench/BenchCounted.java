package de.lotse.casework.bench;

import de.lotse.casework.bench.BenchCases.Worker;
import de.lotse.shared.Ids;
import de.lotse.shared.TenantId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the figures ask of each case: age, gender, language, district, legal domain, need. Made up apart, so that the rest stays as it was. */
final class BenchCounted {

    private static final List<String> GENDERS = List.of("FEMALE", "MALE", "DIVERSE");
    private static final List<String> LANGUAGES = List.of("ar", "uk", "tr", "fa", "ku", "fr");
    private static final List<String> DISTRICTS = List.of("WANNE", "EICKEL", "HERNE_MITTE", "SODINGEN");
    private static final List<String> DOMAINS = List.of("SGB2", "SGB3", "SGB12", "ASYLBLG");
    private static final List<String> AREAS =
            List.of("RESIDENCE", "LANGUAGE", "SCHOOL_DAYCARE", "TRAINING_WORK", "HOUSING");
    /** Areas are written while an assessment is a draft; then it is settled. */
    static final String SETTLE = """
            update casework.assessment a
            set    status = 'FINAL', assessed_on = c.opened_on + 7
            from   casework.case_file c
            where  c.tenant_id = a.tenant_id and c.id = a.case_id""";

    private static final int DAYS_OF_A_LIFE = 25_000;

    private final CopyTable languages =
            new CopyTable("casework.person_communication (tenant_id, controller_id, person_id, preferred_language)");
    private final CopyTable addresses = new CopyTable(
            "casework.person_address (tenant_id, controller_id, id, person_id, city, district, valid_from)");
    private final CopyTable domains = new CopyTable(
            "casework.legal_domain_period (tenant_id, controller_id, id, case_id, person_id, legal_domain, valid_from, certainty, created_by)");
    private final CopyTable assessments =
            new CopyTable("casework.assessment (tenant_id, controller_id, id, case_id, number, author_id)");
    private final CopyTable areas = new CopyTable(
            "casework.assessment_area (tenant_id, controller_id, id, assessment_id, life_area, need_status)");

    private final TenantId tenant;
    private final LocalDate today;
    private final MadeUp madeUp = new MadeUp(20261123);

    BenchCounted(TenantId tenant, LocalDate today) {
        this.tenant = tenant;
        this.today = today;
    }

    /** In the order in which they refer to each other. */
    List<CopyTable> tables() {
        return List.of(languages, addresses, domains, assessments, areas);
    }

    LocalDate birth() {
        return today.minusDays(madeUp.below(DAYS_OF_A_LIFE));
    }

    String gender() {
        return any(GENDERS);
    }

    void add(Worker worker, UUID caseId, UUID person, LocalDate opened) {
        var organisation = worker.organisation();
        languages.row(t(), organisation, person, any(LANGUAGES));
        addresses.row(t(), organisation, Ids.next(), person, "Herne", t() + "-" + any(DISTRICTS), opened);
        domains.row(t(), organisation, Ids.next(), caseId, person, any(DOMAINS), opened, "CONFIRMED", worker.id());
        var assessment = Ids.next();
        assessments.row(t(), organisation, assessment, caseId, 1, worker.id());
        for (var area : AREAS)
            if (madeUp.below(2) == 0) areas.row(t(), organisation, Ids.next(), assessment, area, "OPEN");
    }

    private String any(List<String> of) {
        return of.get(madeUp.below(of.size()));
    }

    private int t() {
        return tenant.value();
    }
}

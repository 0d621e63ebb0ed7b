package de.lotse.governance.demo;

import de.lotse.governance.bodies.BodyKind;
import de.lotse.shared.DemoContent;
import de.lotse.shared.TenantId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The way of the paper that was drafted from a theme: heard by the Integrationsrat, on its way to the committee and the council. */
@Component
class CouncilDemo implements DemoContent {

    private final DemoRows rows;
    private final JdbcClient jdbc;
    private final Secretary secretary;

    CouncilDemo(DemoRows rows, JdbcClient jdbc, Secretary secretary) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.secretary = secretary;
    }

    /** The draft is there before. */
    @Override
    public int order() {
        return 85;
    }

    @Override
    public void fill(TenantId tenant) {
        secretary.write(tenant, this::lead);
    }

    private void lead(LocalDate today) {
        jdbc.sql(
                        "select p.id from governance.council_paper p where p.state = 'DRAFT' and p.origin_kind = 'THEME' order by p.recorded_at limit 1")
                .query(UUID.class)
                .optional()
                .ifPresent(paper -> lead(paper, today));
    }

    private void lead(UUID paper, LocalDate today) {
        var hearing = weekday(today.minusDays(12));
        write(paper, today, hearing);
        var council = rows.body(
                BodyKind.ADVISORY_BODY.name(),
                "Integrationsrat",
                "Berät Rat und Ausschüsse in allem, was Menschen mit Einwanderungsgeschichte angeht.",
                null,
                today.minusYears(3),
                "NONE");
        station(paper, 1, council, "", "HEARING", hearing, "NOTED");
        station(
                paper,
                2,
                null,
                "Ausschuss für Arbeit, Gesundheit und Soziales",
                "PRELIMINARY",
                weekday(today.plusDays(9)),
                null);
        station(paper, 3, null, "Rat der Stadt", "DECISION", weekday(today.plusDays(30)), null);
    }

    /** The text as it was submitted before the hearing, with a line of the budget. */
    private void write(UUID paper, LocalDate today, LocalDate hearing) {
        jdbc.sql("""
                        update governance.council_revision
                        set    file_reference = '51-20-07', author_unit = 'Kommunales Integrationszentrum', lead_unit = 'FB 51 – Integration und Soziales'
                        where  paper_id = ?""").param(paper).update();
        jdbc.sql("""
                        insert into governance.council_budget_line
                          (id, paper_id, revision, plan, year, product_number, product_name, account_group, expense_cents)
                        values (gen_random_uuid(), ?, 1, 'CONSUMPTIVE', ?, '05.03.01', 'Integration', 'Sach- und Dienstleistungen', 1850000)""").params(paper, today.plusMonths(2).getYear()).update();
        jdbc.sql("update governance.council_revision set submitted_on = ? where paper_id = ? and revision = 1")
                .params(hearing.minusDays(21), paper)
                .update();
        jdbc.sql("""
                        update governance.council_paper p
                        set    state = 'SUBMITTED', revision = 1, number = ?, ris_link = ?, file_reference = r.file_reference,
                               author_unit = r.author_unit, lead_unit = r.lead_unit
                        from   governance.council_revision r
                        where  r.tenant_id = p.tenant_id and r.paper_id = p.id and r.revision = 1 and p.id = ?""")
                .params(
                        hearing.minusDays(21).getYear() + "/0290",
                        "https://ris.herne.example/allris/vo020.asp?VOLFDNR=29020",
                        paper)
                .update();
    }

    private void station(
            UUID paper,
            int position,
            @Nullable UUID body,
            String name,
            String role,
            LocalDate on,
            @Nullable String result) {
        jdbc.sql("""
                        insert into governance.council_station (id, paper_id, position, body_id, name, role, on_day, result, revision)
                        values (gen_random_uuid(), :paper, :position, cast(:body as uuid), :name, :role, :on, :result,
                                case when cast(:result as text) is not null then 1 end)""")
                .param("paper", paper)
                .param("position", position)
                .param("body", body)
                .param("name", name)
                .param("role", role)
                .param("on", on)
                .param("result", result)
                .update();
    }

    /** The day itself, or the Monday after it. */
    private static LocalDate weekday(LocalDate day) {
        var sinceFriday = day.getDayOfWeek().getValue() - 5;
        return sinceFriday > 0 ? day.plusDays(3L - sinceFriday) : day;
    }
}

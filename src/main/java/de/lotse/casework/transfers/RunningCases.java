package de.lotse.casework.transfers;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.workload.Leading;
import de.lotse.casework.workload.Workloads;
import de.lotse.kern.Option;
import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import de.lotse.web.Errors;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives cases of the organisation to a colleague, one after the other. Of each its lead knows the number, and opens none. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RunningCases {

    public static final int MOST = 500;

    private static final Set<String> OPEN = Set.of("OPENING", "ACTIVE", "PAUSED");

    // What is told of a case that the acting person is kept out of: nothing.
    private static final String READ = """
            select c.id, c.case_number, c.status, c.opened_on, c.lead_id, u.display_name as lead
            from   casework.case_file c
            left join identity.user_name u on u.tenant_id = c.tenant_id and u.id = c.lead_id
            where  c.tenant_id = shared.tenant() and c.controller_id = shared.organisation()
            and    not exists (select 1 from consent.barred_case b where b.tenant_id = c.tenant_id and b.case_id = c.id)
            """;

    private final JdbcClient jdbc;
    private final CaseTransfers transfers;
    private final Workloads workloads;

    RunningCases(JdbcClient jdbc, CaseTransfers transfers, Workloads workloads) {
        this.jdbc = jdbc;
        this.transfers = transfers;
        this.workloads = workloads;
    }

    /** @param lead whose cases; null for those of everybody */
    List<RunningCase> open(@Nullable UUID lead) {
        Leading.require();
        return jdbc.sql(READ + """
                        and    c.status in ('OPENING', 'ACTIVE', 'PAUSED')
                        and    (cast(:lead as uuid) is null or c.lead_id = :lead)
                        order  by c.case_number
                        limit  :most""")
                .param("lead", lead)
                .param("most", MOST)
                .query(RunningCases::map)
                .list();
    }

    /** Those of the own organisation among these, those as well that have been closed. */
    public List<RunningCase> of(List<UUID> ids) {
        Leading.require();
        return jdbc.sql(READ + "and c.id = any(:ids) order by c.case_number")
                .param("ids", ids.toArray(UUID[]::new))
                .query(RunningCases::map)
                .list();
    }

    /** Who may get one. Throws {@link de.lotse.shared.Forbidden} for everybody but the lead. */
    public List<Option> takers() {
        Leading.require();
        return Workloads.options(workloads.takers());
    }

    /** What is wrong with the choice, at the field {@code colleague}. */
    public Errors check(String colleague) {
        var errors = Errors.none();
        if (takers().stream().noneMatch(one -> one.value().equals(colleague)))
            errors.reject("colleague", t("casework.transfers.taker.missing"));
        return errors;
    }

    /**
     * The colleague leads the case from now on.
     *
     * @throws NotFound for a case that the own organisation does not have, or from which the colleague or the acting person is kept out
     * @throws Conflict for one that has been closed, or that she leads already
     */
    public void assign(UUID caseId, UUID colleague) {
        var one = of(List.of(caseId)).stream().findFirst().orElseThrow(NotFound::new);
        if (!OPEN.contains(one.status()) || one.leadId().equals(colleague)) throw new Conflict();
        if (!transfers.assignOne(one, workloads.of(colleague))) throw new NotFound();
    }

    private static RunningCase map(ResultSet row, int number) throws SQLException {
        return new RunningCase(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("case_number"),
                row.getString("status"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("lead_id", UUID.class),
                Objects.requireNonNullElse(row.getString("lead"), ""));
    }
}

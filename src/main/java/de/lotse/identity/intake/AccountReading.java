package de.lotse.identity.intake;

import static de.lotse.web.Texts.t;

import de.lotse.identity.access.Enrolment;
import de.lotse.identity.intake.Intake.Kind;
import de.lotse.tables.ChosenColumns;
import de.lotse.tables.Meaning;
import de.lotse.tables.Table.Line;
import de.lotse.tenancy.Organisations;
import de.lotse.web.Errors;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of people who are to sign in. */
@Component
class AccountReading implements Reading {

    private final Organisations organisations;
    private final Enrolment enrolment;
    private final JdbcClient jdbc;

    AccountReading(Organisations organisations, Enrolment enrolment, JdbcClient jdbc) {
        this.organisations = organisations;
        this.enrolment = enrolment;
        this.jdbc = jdbc;
    }

    @Override
    public Kind kind() {
        return Kind.ACCOUNTS;
    }

    @Override
    public List<? extends Meaning> meanings() {
        return List.of(AccountField.values());
    }

    @Override
    public void check(ChosenColumns columns, Errors errors) {
        if (!columns.has(AccountField.NAME) && !columns.has(AccountField.FAMILY))
            errors.reject(t("identity.intake.account.noName"));
        if (!columns.has(AccountField.USERNAME) && !columns.has(AccountField.MAIL))
            errors.reject(t("identity.intake.account.noUsername"));
        if (!columns.has(AccountField.ORGANISATION)) errors.reject(t("identity.intake.account.noOrganisation"));
        if (!columns.has(AccountField.ROLES)) errors.reject(t("identity.intake.account.noRoles"));
    }

    @Override
    public List<Planned> plan(List<Line> rows, ChosenColumns columns, Beat beat) {
        var names = new OrganisationNames(organisations.current());
        var plans = new AccountPlans(enrolment, names, KnownAccounts.of(jdbc));
        var planned = new ArrayList<Planned>();
        for (var line : rows) {
            planned.add(plans.plan(AccountRow.of(new Cells(line, columns), names)));
            beat.at(planned.size(), rows.size());
        }
        return planned;
    }
}

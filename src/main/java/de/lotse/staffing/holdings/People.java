package de.lotse.staffing.holdings;

import de.lotse.kern.Option;
import de.lotse.shared.Ids;
import de.lotse.staffing.plan.Colleague;
import de.lotse.staffing.plan.StaffPlan;
import de.lotse.staffing.plan.StaffPlans;
import de.lotse.staffing.plan.Typed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who can hold a post: colleagues who are known already, and accounts of the city that are not yet among them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class People {

    private static final String COLLEAGUE = "k:";
    private static final String ACCOUNT = "u:";

    private final JdbcClient jdbc;
    private final StaffPlans plans;

    People(JdbcClient jdbc, StaffPlans plans) {
        this.jdbc = jdbc;
        this.plans = plans;
    }

    List<Option> options(StaffPlan plan) {
        var known = plan.colleagues().stream().map(one -> new Option(COLLEAGUE + one.id(), one.name()));
        return Stream.concat(known, accounts().stream()).toList();
    }

    private List<Option> accounts() {
        return jdbc.sql("""
                        select u.id, u.display_name
                        from   identity.user_name u
                        join   tenancy.organisation_name o on o.tenant_id = u.tenant_id and o.id = u.organisation_id and o.kind = 'CITY'
                        where  u.enabled
                        and    not exists (select from staffing.colleague c where c.tenant_id = u.tenant_id and c.user_id = u.id)
                        order  by u.display_name, u.id""")
                .query((row, number) ->
                        new Option(ACCOUNT + row.getObject("id", UUID.class), row.getString("display_name")))
                .list();
    }

    /** The one who was chosen, or a new colleague with the name that was typed; empty for neither. */
    Optional<Colleague> chosen(StaffPlan plan, HoldingForm form) {
        if (form.who().startsWith(COLLEAGUE)) {
            var id = Typed.id(form.who().substring(COLLEAGUE.length()));
            return plan.colleagues().stream()
                    .filter(one -> id.filter(one.id()::equals).isPresent())
                    .findFirst();
        }
        if (form.who().startsWith(ACCOUNT))
            return accounts().stream()
                    .filter(one -> one.value().equals(form.who()))
                    .findFirst()
                    .map(one -> new Colleague(
                            Ids.next(),
                            0,
                            UUID.fromString(one.value().substring(ACCOUNT.length())),
                            one.label(),
                            "",
                            "",
                            ""));
        return form.name().isEmpty()
                ? Optional.empty()
                : Optional.of(new Colleague(Ids.next(), 0, null, form.name(), "", "", ""));
    }

    /** Keeps somebody who is new; nothing happens to whoever is known. */
    void keep(Colleague colleague) {
        if (colleague.version() == 0) plans.save(colleague);
    }
}

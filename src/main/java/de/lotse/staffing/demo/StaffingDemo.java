package de.lotse.staffing.demo;

import de.lotse.identity.Accounts;
import de.lotse.identity.Accounts.Account;
import de.lotse.shared.Actor;
import de.lotse.shared.DemoContent;
import de.lotse.shared.Ids;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.staffing.plan.Colleague;
import de.lotse.staffing.plan.Holding;
import de.lotse.staffing.plan.PlannedFilling;
import de.lotse.staffing.plan.Post;
import de.lotse.staffing.plan.PostKind;
import de.lotse.staffing.plan.StaffPlans;
import de.lotse.staffing.plan.Unit;
import java.text.Normalizer;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The founding of Herne's department of integration, and the move of Essen's centre to the mayor's office. */
@Component
class StaffingDemo implements DemoContent {

    private static final TenantId ESSEN = new TenantId(5113);

    private final StaffPlans plans;
    private final Accounts accounts;
    private final TransactionTemplate transaction;

    StaffingDemo(StaffPlans plans, Accounts accounts, TransactionTemplate transaction) {
        this.plans = plans;
        this.accounts = accounts;
        this.transaction = transaction;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void fill(TenantId tenant) {
        var essen = tenant.equals(ESSEN);
        var writer = Scope.of(tenant).get(() -> account(essen ? "essen.case" : "admin"));
        var actor = new Actor(tenant, writer.organisation(), "", writer.id(), writer.name(), writer.roles());
        var town = essen ? Town.ESSEN : Town.HERNE;
        Scope.of(actor).run(() -> transaction.executeWithoutResult(status -> fill(PlanFile.read(town.file), town)));
    }

    private void fill(PlanFile file, Town town) {
        file.units().forEach((id, states) -> plans.save(new Unit(id, 1, states)));
        file.posts().forEach((id, states) -> {
            var kind = states.getFirst().share() == 0 ? PostKind.FUNCTION : PostKind.POST;
            plans.save(new Post(id, kind, 1, states));
        });
        var people = people(file, town);
        file.of("hold")
                .forEach(row -> plans.save(
                        new Holding(Ids.next(), file.id(row), id(people, row.cell(2)), row.days(3), row.number(5))));
        file.of("plan").forEach(row -> plans.save(new PlannedFilling(file.id(row), row.day(2), row.day(3))));
        file.of("note")
                .forEach(row -> plans.note(
                        file.id(row),
                        row.cell(3),
                        row.cell(4),
                        row.day(2).atTime(10, 0).toInstant(ZoneOffset.UTC)));
    }

    /** By how the file calls them. */
    private Map<String, UUID> people(PlanFile file, Town town) {
        var people = new LinkedHashMap<String, UUID>();
        file.of("hold").map(row -> row.cell(2)).distinct().forEach(who -> {
            var colleague = colleague(who, town, 100 + people.size());
            plans.save(colleague);
            people.put(who, colleague.id());
        });
        return people;
    }

    private Colleague colleague(String who, Town town, int number) {
        var account = who.startsWith("@") ? account(who.substring(1)) : null;
        var name = account == null ? who : account.name();
        return new Colleague(
                Ids.next(),
                0,
                account == null ? null : account.id().value(),
                name,
                town.phone + number,
                mail(name) + town.mail,
                String.valueOf(100 + number % 40));
    }

    private static String mail(String name) {
        var german = name.toLowerCase(Locale.GERMANY)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace("ı", "i");
        var plain = Normalizer.normalize(german, Normalizer.Form.NFD);
        return plain.replaceAll("[^a-z ]", "").replace(' ', '.');
    }

    private static UUID id(Map<String, UUID> people, String who) {
        var id = people.get(who);
        if (id == null) throw new IllegalStateException("nobody is called " + who);
        return id;
    }

    private Account account(String username) {
        return accounts.byUsername(username).orElseThrow();
    }

    /** Numbers and addresses that nobody has. */
    private enum Town {
        HERNE("herne", "02323 00 00-", "@herne.example"),
        ESSEN("essen", "0201 00 00-", "@essen.example");

        private final String file;
        private final String phone;
        private final String mail;

        Town(String file, String phone, String mail) {
            this.file = file;
            this.phone = phone;
            this.mail = mail;
        }
    }
}

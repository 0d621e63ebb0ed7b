package de.lotse.demo;

import static de.lotse.shared.Role.*;

import de.lotse.identity.Accounts;
import de.lotse.identity.Accounts.Account;
import de.lotse.shared.DemoContent;
import de.lotse.shared.Ids;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.shared.UserId;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Organisations.Kind;
import de.lotse.tenancy.Organisations.Organisation;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The organisations of the demo and the people who work in them; all names are made up. */
@Component
class DemoAccounts implements DemoContent {

    static final String PASSWORD = "lotse-demo";

    /** Everybody, in the order of the console. */
    static final List<String> USERNAMES = List.of(
            "amira.case",
            "jonas.case",
            "elif.case",
            "marek.case",
            "lead.city",
            "lead.a",
            "koordination",
            "leitung",
            "jobcenter",
            "auslaenderamt",
            "redaktion",
            "verwaltung",
            "datenschutz",
            "admin",
            "chair",
            "project",
            "essen.case");

    private final Organisations organisations;
    private final Accounts accounts;

    DemoAccounts(Organisations organisations, Accounts accounts) {
        this.organisations = organisations;
        this.accounts = accounts;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public void fill(TenantId tenant) {
        Scope.of(tenant).run(tenant.equals(DemoInstallation.ESSEN) ? this::essen : this::herne);
    }

    private void herne() {
        var city = organisation("Stadt Herne, Fachbereich Integration", "Stadt Herne", Kind.CITY);
        account(city, "amira.case", "Amira Haddad", CASE_MANAGER);
        account(city, "jonas.case", "Jonas Lindner", CASE_MANAGER);
        account(city, "lead.city", "Sabine Krafft", PROVIDER_LEAD);
        account(city, "koordination", "Petra Wieland", COORDINATION);
        account(city, "leitung", "Martin Osterkamp", CENTRE_LEAD);
        account(city, "redaktion", "Nina Albers", EDITOR);
        account(city, "verwaltung", "Ute Schäfers", ADMINISTRATION);
        account(city, "datenschutz", "Bernd Kolling", DATA_PROTECTION);
        account(city, "admin", "Kerstin Hübner", TENANT_ADMIN);
        account(city, "chair", "Renate Dorn", BODY_MEMBER);
        account(city, "project", "Ali Yıldız", BODY_MEMBER);

        var carrierA = organisation("Brückenwerk Herne e. V.", "Brückenwerk", Kind.CARRIER);
        account(carrierA, "elif.case", "Elif Kaya", CASE_MANAGER);
        account(carrierA, "lead.a", "Holger Brandt", PROVIDER_LEAD);

        var carrierB = organisation("Lotsenhaus Wanne gGmbH", "Lotsenhaus", Kind.CARRIER);
        account(carrierB, "marek.case", "Marek Nowak", CASE_MANAGER);

        var jobcentre = organisation("Jobcenter Herne", "Jobcenter", Kind.AUTHORITY);
        account(jobcentre, "jobcenter", "Silke Vogt", NETWORK_PARTNER);

        var immigrationOffice = organisation("Ausländerbehörde Herne", "Ausländerbehörde", Kind.AUTHORITY);
        account(immigrationOffice, "auslaenderamt", "Thomas Reimann", NETWORK_PARTNER);
    }

    private void essen() {
        var city = organisation("Stadt Essen, Kommunales Integrationszentrum", "Stadt Essen", Kind.CITY);
        account(city, "essen.case", "Lena Bergmann", CASE_MANAGER);
    }

    private OrganisationId organisation(String name, String shortName, Kind kind) {
        var id = new OrganisationId(Ids.next());
        organisations.add(new Organisation(id, name, shortName, kind));
        return id;
    }

    private void account(OrganisationId organisation, String username, String name, Role role) {
        accounts.add(new Account(new UserId(Ids.next()), organisation, username, name, Set.of(role)), PASSWORD);
    }
}

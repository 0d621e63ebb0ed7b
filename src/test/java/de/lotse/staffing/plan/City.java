package de.lotse.staffing.plan;

import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Organisations.Kind;
import de.lotse.tenancy.Organisations.Organisation;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;

/** A municipality in which no other test changes the organisation. */
public final class City {

    public static final TenantId HAMM = new TenantId(5915);

    private final Given given;
    private final OrganisationId house;

    public City(Given given, Tenants tenants, Organisations organisations) {
        this.given = given;
        given.caseManager(); // so that the first municipality is the one of the other tests
        if (tenants.find(HAMM).isEmpty()) given.town(HAMM, "hamm.localhost", true);
        house = new OrganisationId(Ids.next());
        Scope.of(HAMM)
                .run(() -> organisations.add(new Organisation(house, "Stadt " + house.value(), "Stadt", Kind.CITY)));
    }

    public Actor colleague(Role role) {
        return given.colleague(HAMM, house, role);
    }

    public Browser as(Role role) {
        return given.browserOf(colleague(role));
    }

    /** Answers the address of the page of a new unit. */
    public static String unit(Browser browser, String name, String from, String parent) {
        var path = "/organisation/einheiten/neu";
        return done(browser.get(path)
                .form(path)
                .with("on", from)
                .with("name", name)
                .with("kind", "TEAM")
                .with("parent", id(parent))
                .send());
    }

    /** Answers the address of the page of a new post. */
    public static String post(Browser browser, String title, String unit, String from, String share) {
        var path = "/organisation/stellen/neu";
        return done(browser.get(path + "?art=POST&einheit=" + id(unit))
                .form(path)
                .with("on", from)
                .with("title", title)
                .with("share", share)
                .send());
    }

    public static Answer fill(Browser browser, String post, String name, String from, String share) {
        return browser.get(post + "/besetzung")
                .form(post + "/besetzung")
                .with("name", name)
                .with("on", from)
                .with("share", share)
                .send();
    }

    public static String done(Answer answer) {
        if (answer.status() != 303) throw new AssertionError(answer.status() + ": " + answer.text());
        return answer.header("Location");
    }

    public static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}

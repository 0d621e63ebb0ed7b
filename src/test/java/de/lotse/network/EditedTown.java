package de.lotse.network;

import de.lotse.shared.Actor;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A municipality whose directory is filled in by forms. */
public final class EditedTown {

    public static final TenantId PADERBORN = new TenantId(5774);
    public static final TenantId MINDEN = new TenantId(5770);

    private static final String OFFERS = "/netzwerk/angebote";
    private static final String PARTNERS = "/netzwerk/organisationen";

    private final Given given;
    private final JdbcClient jdbc;
    private final TenantId town;
    private final Actor editor;
    private final Browser browser;

    public EditedTown(Given given, Tenants tenants, JdbcClient jdbc, TenantId town) {
        this.given = given;
        this.jdbc = jdbc;
        this.town = town;
        given.caseManager(); // so that the first municipality is the one of the other tests
        if (tenants.find(town).isEmpty()) given.town(town, "town-" + town.value() + ".localhost", true);
        editor = given.colleague(town, given.organisation(town), Role.EDITOR);
        browser = given.browserOf(editor);
    }

    public Browser browser() {
        return browser;
    }

    /** Somebody who is not signed in. */
    public Browser visitor(int port) {
        return Browser.at("town-" + town.value() + ".localhost", port);
    }

    public OrganisationId house() {
        return given.organisation(town);
    }

    public Browser as(OrganisationId house, Role role) {
        return given.browserOf(given.colleague(town, house, role));
    }

    /** Address of its page. */
    public String partner(String name, String member) {
        return browser.get(PARTNERS + "/neu")
                .form(PARTNERS)
                .with("name", name)
                .with("kind", "ASSOCIATION")
                .with("member", member)
                .send()
                .header("Location");
    }

    public Browser.Form newOffer(String partner, String name) {
        return browser.get(OFFERS + "/neu?organisation=" + id(partner))
                .form(OFFERS)
                .with("NAME", name)
                .with("KIND", "GROUP");
    }

    /** Address of its page. */
    public String offer(String partner, String name, String street) {
        return newOffer(partner, name)
                .with("STREET", street)
                .with("CITY", "Musterstadt")
                .send()
                .header("Location");
    }

    public void publish(String offer) {
        browser.get(offer).form(offer + "/veroeffentlichung").send();
    }

    /** An offer that is given at the main place of another one, and nowhere else. */
    public String offerAlso(String partner, String name, String there) {
        var offer = newOffer(partner, name).send().header("Location");
        browser.get(offer + "/orte")
                .form(offer + "/orte")
                .with("location", id(place(there)))
                .send();
        return offer;
    }

    /** Address of the main place of an offer. */
    public String place(String offer) {
        return browser.get(offer).page().selectFirst("#orte a").attr("href");
    }

    public Browser.Form edit(String page) {
        return browser.get(page + "/bearbeiten").form(page + "/bearbeiten");
    }

    public static String id(String page) {
        return page.substring(page.lastIndexOf('/') + 1);
    }

    public int run(String sql, Object... params) {
        return given.as(editor, () -> jdbc.sql(sql).params(params).update());
    }

    public String text(String sql, String page) {
        return given.as(editor, () -> jdbc.sql(sql)
                .param(UUID.fromString(id(page)))
                .query(String.class)
                .single());
    }
}

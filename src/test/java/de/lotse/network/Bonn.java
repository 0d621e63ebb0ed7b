package de.lotse.network;

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
import de.lotse.testing.Given;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A municipality with a directory that only the tests of offers for somebody fill. */
public final class Bonn {

    public static final TenantId BONN = new TenantId(5314);

    private final Given given;
    private final JdbcClient jdbc;
    private final OrganisationId house;
    private final Actor editor;

    public Bonn(Given given, Tenants tenants, Organisations organisations, JdbcClient jdbc) {
        this.given = given;
        this.jdbc = jdbc;
        given.caseManager(); // so that the first municipality is the one of the other tests
        if (tenants.find(BONN).isEmpty()) given.town(BONN, "bonn.localhost", true);
        house = organisation(organisations, "Stadt");
        editor = colleague(Role.COORDINATION);
    }

    private static OrganisationId organisation(Organisations organisations, String name) {
        var id = new OrganisationId(Ids.next());
        Scope.of(BONN).run(() -> organisations.add(new Organisation(id, name + " " + id.value(), name, Kind.CITY)));
        return id;
    }

    public OrganisationId house() {
        return house;
    }

    public Actor editor() {
        return editor;
    }

    public Actor colleague(Role... roles) {
        return given.colleague(BONN, house, roles);
    }

    public Actor stranger(Organisations organisations, Role... roles) {
        return given.colleague(BONN, organisation(organisations, "Träger"), roles);
    }

    public Browser as(Role role) {
        return given.browserOf(colleague(role));
    }

    /** In the directory, published. */
    public UUID partner(String name, @Nullable OrganisationId member) {
        var id = Ids.next();
        run(
                "insert into network.organisation (id, name, kind, publication, member_id) values (?, ?, 'ASSOCIATION', 'PUBLISHED', ?)",
                id,
                name,
                member == null ? null : member.value());
        return id;
    }

    /** Published, confirmed today, of a partner of its own. */
    public UUID offer(String name, String... topics) {
        return offerOf(partner("Träger von " + name, null), name, topics);
    }

    public UUID offerOf(UUID partner, String name, String... topics) {
        var id = Ids.next();
        run(
                "insert into network.offer (id, organisation_id, name, kind, publication) values (?, ?, ?, 'ADVICE', 'PUBLISHED')",
                id,
                partner,
                name);
        for (var topic : topics) run("insert into network.offer_topic (offer_id, topic) values (?, ?)", id, topic);
        verified(id, LocalDate.now());
        return id;
    }

    public void verified(UUID offer, LocalDate on) {
        run("delete from network.verification where offer_id = ?", offer);
        run(
                "insert into network.verification (id, offer_id, verified_on, method) values (?, ?, ?, 'STAFF')",
                Ids.next(),
                offer,
                on);
    }

    public void speaks(UUID offer, String language, String mode) {
        run(
                "insert into network.offer_language (id, offer_id, language, mode) values (?, ?, ?, ?)",
                Ids.next(),
                offer,
                language,
                mode);
    }

    public void rule(UUID offer, String dimension, String operator, String... choices) {
        run(
                "insert into network.eligibility_rule (id, offer_id, dimension, operator, choices) values (?, ?, ?, ?, ?)",
                Ids.next(),
                offer,
                dimension,
                operator,
                choices);
    }

    public void run(String sql, @Nullable Object... values) {
        given.as(
                editor,
                () -> jdbc.sql(sql).params(java.util.Arrays.asList(values)).update());
    }
}

package de.lotse.network;

import de.lotse.network.hours.HoursText;
import de.lotse.network.hours.OpeningHours;
import de.lotse.network.hours.ScheduleRows;
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
import de.lotse.testing.Given;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A municipality whose directory only one test class fills. Rows are written as they stand in the tables, so that a test of one feature does
 * not need another one.
 */
public final class GivenNetwork {

    private final Given given;
    private final JdbcClient jdbc;
    private final TenantId town;
    private final String host;
    private final OrganisationId house;
    private final Actor editor;

    /** @param host its own address, such as {@code moenchengladbach.localhost} */
    public GivenNetwork(
            Given given, Tenants tenants, Organisations organisations, JdbcClient jdbc, TenantId town, String host) {
        this.given = given;
        this.jdbc = jdbc;
        this.town = town;
        this.host = host;
        if (tenants.find(town).isEmpty()) given.town(town, host, true);
        house = new OrganisationId(Ids.next());
        Scope.of(town)
                .run(() -> organisations.add(new Organisation(house, "Stadt " + house.value(), "Stadt", Kind.CITY)));
        editor = given.colleague(town, house, Role.EDITOR);
    }

    public TenantId town() {
        return town;
    }

    public String host() {
        return host;
    }

    public OrganisationId house() {
        return house;
    }

    public Actor editor() {
        return editor;
    }

    /** Takes every offer away; organisations and places stay. */
    public void empty() {
        run("delete from network.offer");
        run("delete from network.directory_rule");
    }

    /** An organisation of the directory, published. */
    public UUID partner(String name) {
        var id = Ids.next();
        run(
                "insert into network.organisation (id, name, kind, publication) values (?, ?, 'ASSOCIATION', 'PUBLISHED')",
                id,
                name);
        return id;
    }

    /** Published, confirmed today, of an organisation of its own. */
    public Offer offer(String name) {
        return offer(partner("Träger von " + name), name);
    }

    public Offer offer(UUID partner, String name) {
        var id = Ids.next();
        run(
                "insert into network.offer (id, organisation_id, name, kind, publication) values (?, ?, ?, 'ADVICE', 'PUBLISHED')",
                id,
                partner,
                name);
        return new Offer(id, partner).verified(LocalDate.now(OpeningHours.ZONE));
    }

    /** Any statement in the scope of the editor; the directory counts it as a change. */
    public void run(String sql, @Nullable Object... values) {
        given.as(editor, () -> {
            jdbc.sql(sql).params(Arrays.asList(values)).update();
            return jdbc.sql("""
                    insert into network.revision as r (number) values (1)
                    on conflict (tenant_id) do update set number = r.number + 1, changed_at = now()""").update();
        });
    }

    /** Says more and more about an offer. */
    public final class Offer {

        private final UUID id;
        private final UUID partner;
        private @Nullable UUID place;

        private Offer(UUID id, UUID partner) {
            this.id = id;
            this.partner = partner;
        }

        public UUID id() {
            return id;
        }

        public UUID partner() {
            return partner;
        }

        /** The last place that was given to it. */
        public @Nullable UUID place() {
            return place;
        }

        /** Sets a column of the offer itself. */
        public Offer with(String column, @Nullable Object value) {
            run("update network.offer set " + column + " = ? where id = ?", value, id);
            return this;
        }

        /** As if nobody had confirmed it since. */
        public Offer verified(LocalDate on) {
            run("delete from network.verification where offer_id = ?", id);
            run(
                    "insert into network.verification (id, offer_id, verified_on, method) values (?, ?, ?, 'STAFF')",
                    Ids.next(),
                    id,
                    on);
            return this;
        }

        public Offer topics(String... codes) {
            for (var code : codes) run("insert into network.offer_topic (offer_id, topic) values (?, ?)", id, code);
            return this;
        }

        public Offer audiences(String... codes) {
            for (var code : codes)
                run("insert into network.offer_audience (offer_id, audience) values (?, ?)", id, code);
            return this;
        }

        /** @param mode STAFF, INTERPRETER or ON_REQUEST */
        public Offer speaks(String language, String mode, String note) {
            run(
                    "insert into network.offer_language (id, offer_id, language, mode, note) values (?, ?, ?, ?, ?)",
                    Ids.next(),
                    id,
                    language,
                    mode,
                    note);
            return this;
        }

        /** @param text as {@link HoursText} reads it */
        public Offer hours(String text) {
            if (!(HoursText.read(text) instanceof HoursText.Understood(var rules)))
                throw new AssertionError(HoursText.read(text));
            for (var rule : rules) {
                var values = ScheduleRows.values(rule);
                var all = new java.util.ArrayList<@Nullable Object>(Arrays.asList(Ids.next(), id));
                all.addAll(values.values());
                run(
                        "insert into network.schedule (id, offer_id, " + String.join(", ", values.keySet())
                                + ") values (?, ?" + ", ?".repeat(values.size()) + ")",
                        all.toArray());
            }
            return this;
        }

        /** A place of its organisation, with an address. */
        public Offer at(String street, String postalCode, String city, String district) {
            place = Ids.next();
            run(
                    "insert into network.location (id, organisation_id, name, district) values (?, ?, '', ?)",
                    place,
                    partner,
                    district);
            run(
                    "insert into network.address (id, location_id, address_1, postal_code, city) values (?, ?, ?, ?, ?)",
                    Ids.next(),
                    place,
                    street,
                    postalCode,
                    city);
            run(
                    "insert into network.offer_at_location (id, offer_id, location_id) values (?, ?, ?)",
                    Ids.next(),
                    id,
                    place);
            return this;
        }

        /** Sets a column of its last place. */
        public Offer placeWith(String column, @Nullable Object value) {
            run("update network.location set " + column + " = ? where id = ?", value, place);
            return this;
        }

        public Offer phone(String number, String description) {
            run(
                    "insert into network.phone (id, offer_id, number, description) values (?, ?, ?, ?)",
                    Ids.next(),
                    id,
                    number,
                    description);
            return this;
        }

        public Offer contact(String name, boolean mayBeNamed) {
            var person = Ids.next();
            run("insert into network.contact (id, offer_id, name) values (?, ?, ?)", person, id, name);
            if (!mayBeNamed) return this;
            run("""
                    insert into network.naming_consent (id, contact_id, given_by, given_on, given_how)
                    values (?, ?, 'sie selbst', current_date, 'SPOKEN')""", Ids.next(), person);
            run("update network.contact set may_be_named = true where id = ?", person);
            return this;
        }

        public Offer rule(String dimension, String operator, String... choices) {
            run(
                    "insert into network.eligibility_rule (id, offer_id, dimension, operator, choices) values (?, ?, ?, ?, ?)",
                    Ids.next(),
                    id,
                    dimension,
                    operator,
                    choices);
            return this;
        }

        /** Made from the German text as it is now, and reviewed. */
        public Offer translated(String field, String language, String text) {
            run(
                    "insert into network.translation (owner_id, field, language, text, origin, source_revision, reviewed_by, reviewed_at)"
                            + " values (?, ?, ?, ?, 'HUMAN', 1, 'Redaktion', now())",
                    id,
                    field,
                    language,
                    text);
            return this;
        }
    }
}

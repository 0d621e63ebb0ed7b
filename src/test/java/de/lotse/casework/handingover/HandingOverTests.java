package de.lotse.casework.handingover;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.documents.CaseCipher;
import de.lotse.identity.Accounts;
import de.lotse.shared.Actor;
import de.lotse.shared.DemoContent;
import de.lotse.shared.Ids;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.shared.UserId;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.DemoTown;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On the demo, which has something of everything. */
@LotseTest
class HandingOverTests {

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    Accounts accounts;

    @Autowired
    List<DemoContent> demo;

    @Autowired
    HandingOver handingOver;

    @Autowired
    CaseCipher cipher;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @BeforeEach
    void fill() {
        DemoTown.fillOnce(given, tenants, demo);
    }

    @Test
    void everyColumnHasItsRuleAndEveryRuleItsColumn() {
        var rules = ColumnRules.read();
        var known = new TreeSet<String>();
        var missing = new ArrayList<String>();
        for (var table : Catalogue.read(jdbc).tables()) {
            known.add(table.name() + ".*");
            known.add(table.name() + ".+");
            known.add(table.name() + ".?");
            for (var column : table.columns()) {
                known.add(table.name() + "." + column.name());
                if (rules.of(table, column.name()).isEmpty()) missing.add(table.name() + "." + column.name());
            }
        }
        assertThat(missing)
                .as("say in handing-over.csv what is handed over of it")
                .isEmpty();
        assertThat(known).containsAll(rules.names());
    }

    @Test
    void whatEncryptsOrOpensStaysHere() {
        var rules = ColumnRules.read();
        var telling = new ArrayList<String>();
        for (var table : Catalogue.read(jdbc).tables())
            for (var column : table.columns())
                if (column.name().matches(".*(password|secret|token|blind|client_data).*")
                        && rules.of(table, column.name()).orElseThrow().how() != ColumnRules.How.LEFT_OUT)
                    telling.add(table.name() + "." + column.name());
        assertThat(telling).isEmpty();
    }

    @Test
    void everyPartFollowsItsOwnDescription() throws IOException {
        for (var organisation : Scope.of(DemoTown.BOCHUM).get(organisations::all)) {
            var actor = lead(organisation.id().value());
            for (var part : Part.values()) {
                var archive = Archive.read(archive(actor, part));
                assertThat(archive.problems())
                        .as(organisation.name() + " " + part)
                        .isEmpty();
            }
        }
    }

    @Test
    void theOrganisationGetsItsTextsReadableAndItsFiles() throws IOException {
        var amira = Scope.of(DemoTown.BOCHUM)
                .get(() -> accounts.byUsername("amira.case").orElseThrow());
        var archive = Archive.read(archive(lead(amira.organisation().value()), Part.ORGANISATION));

        assertThat(archive.rows("casework.case_file")).isNotEmpty();
        assertThat(archive.rows("casework.case_note"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.path("text").asString()).isNotEmpty());
        assertThat(archive.files())
                .hasSameSizeAs(archive.rows("documents.blob"))
                .isNotEmpty();
        assertThat(archive.text("LIESMICH.txt")).contains("Frictionless", "casework.case_file: ");
        assertThat(archive.rows("tenancy.code")).isNotEmpty();
    }

    @Test
    void noPartHoldsSecretsOrRowsOfOthers() throws IOException {
        var strange = stranger();
        for (var organisation : Scope.of(DemoTown.BOCHUM).get(organisations::all)) {
            var own = organisation.id().value();
            if (organisation.id().equals(strange.organisation())) continue;
            for (var part : Part.values()) {
                var archive = Archive.read(archive(lead(own), part));
                assertThat(archive.everything())
                        .as(organisation.name() + " " + part)
                        .doesNotContain("Kanarienvogel", "argon2", "\"password_hash\":", "\"client_secret\":");
                assertThat(archive.values("tenant_id")).isSubsetOf("5911");
                assertThat(archive.values("controller_id"))
                        .isSubsetOf(part == Part.ORGANISATION ? Set.of(own.toString()) : Set.of());
            }
        }
    }

    @Test
    void aCaseFromWhichSheIsKeptOutIsNotInHerFile() throws IOException {
        var lead = given.colleague(given.organisation(Given.HERNE), Role.PROVIDER_LEAD);
        var amira = given.colleague(lead.organisation(), Role.CASE_MANAGER);
        var open = given.caseOf(amira, "Offene Person");
        var barred = given.caseOf(amira, "Kanarienvogel");
        given.as(amira, () -> {
            var id = Ids.next();
            var reason =
                    cipher.encrypt(amira.tenant(), barred.value(), "verwandt", "consent.case_exclusion.reason:" + id);
            return jdbc.sql("insert into consent.case_exclusion (id, case_id, user_id, reason) values (?, ?, ?, ?)")
                    .params(id, barred.value(), lead.user().value(), reason)
                    .update();
        });

        var archive = Archive.read(archive(lead, Part.ORGANISATION));

        assertThat(archive.problems()).isEmpty();
        assertThat(archive.everything())
                .contains(open.value().toString(), "Offene Person")
                .doesNotContain(barred.value().toString(), "Kanarienvogel");
    }

    /** As all leads: named for nothing that a colleague has protected (§ 203 StGB). */
    @Test
    void aProtectedDocumentIsNotInTheFileOfWhoIsNotNamed() throws Exception {
        var lead = given.colleague(given.organisation(Given.HERNE), Role.PROVIDER_LEAD);
        var amira = given.colleague(lead.organisation(), Role.CASE_MANAGER);
        var file = given.caseOf(amira, "Quint, Quirin");
        upload(amira, file, "Bescheid.txt", false);
        upload(amira, file, "Attest.txt", true);
        var open = document(amira, "compartment_id is null");
        var secret = document(amira, "compartment_id is not null");
        given.as(amira, () -> jdbc.sql(
                        "insert into documents.scan (blob_id, state, scanned_at) values (?, 'CLEAN', now())"
                                + " on conflict do nothing")
                .param(secret.blob())
                .update());

        var hers = Archive.read(archive(lead, Part.ORGANISATION));
        assertThat(hers.problems()).isEmpty();
        assertThat(hers.everything())
                .contains(open.id().toString(), open.blob().toString())
                .doesNotContain(
                        secret.id().toString(),
                        secret.blob().toString(),
                        Objects.requireNonNull(secret.compartment()).toString());
        assertThat(hers.files()).containsExactly("dateien/" + open.blob());
        assertThat(hers.rows("consent.compartment")).isEmpty();
        assertThat(hers.rows("consent.compartment_member")).isEmpty();

        var authors = Archive.read(archive(amira, Part.ORGANISATION));
        assertThat(authors.problems()).isEmpty();
        assertThat(authors.files()).contains("dateien/" + secret.blob());
        assertThat(authors.values("compartment_id")).containsExactly(Objects.toString(secret.compartment()));
    }

    @Test
    void ofTheAccountsOfOthersOnlyTheirNamesAreHandedOver() throws IOException {
        var lead = given.colleague(given.organisation(Given.HERNE), Role.PROVIDER_LEAD);
        var other = given.caseManager();

        var archive = Archive.read(archive(lead, Part.ORGANISATION));

        assertThat(archive.problems()).isEmpty();
        assertThat(filled(archive, lead)).contains("username", "roles", "enabled", "created_at");
        assertThat(filled(archive, other))
                .containsExactlyInAnyOrder("tenant_id", "id", "organisation_id", "display_name");
        assertThat(filled(Archive.read(archive(lead, Part.MUNICIPALITY)), other))
                .contains("username", "roles", "enabled", "created_at");
    }

    /** Which fields of an account are not empty. */
    private static List<String> filled(Archive archive, Actor of) {
        return archive.rows("identity.account").stream()
                .filter(row ->
                        row.path("id").asString().equals(of.user().value().toString()))
                .flatMap(row -> row.properties().stream())
                .filter(field -> !field.getValue().isNull())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void upload(Actor by, CaseId to, String name, boolean sealed) throws Exception {
        var browser = given.browserOf(by);
        var path = "/faelle/" + to.value() + "/unterlagen";
        var form = browser.get(path).form(path).with("type", "OFFICIAL_DECISION");
        if (sealed) form.with("sealed", "true");
        assertThat(browser.upload(form, "file", name, name.getBytes(UTF_8)).status())
                .isEqualTo(303);
    }

    private Stored document(Actor by, String which) {
        return given.as(by, () -> jdbc.sql("select id, blob_id, compartment_id from casework.document where " + which)
                .query((row, number) -> new Stored(
                        row.getObject("id", UUID.class),
                        row.getObject("blob_id", UUID.class),
                        row.getObject("compartment_id", UUID.class)))
                .single());
    }

    private record Stored(UUID id, UUID blob, @Nullable UUID compartment) {}

    /** In the same town and in another one. */
    private Actor stranger() {
        var other = given.colleague(DemoTown.BOCHUM, newOrganisation(), Role.CASE_MANAGER);
        given.as(other, () -> jdbc.sql("insert into casework.person (id, display_name) values (?, 'Kanarienvogel')")
                .param(Ids.next())
                .update());
        given.person(given.caseManager(), "Kanarienvogel");
        return other;
    }

    private OrganisationId newOrganisation() {
        var id = new OrganisationId(Ids.next());
        Scope.of(DemoTown.BOCHUM)
                .run(() -> organisations.add(new Organisations.Organisation(
                        id, "Fremd " + id.value(), "Fremd", Organisations.Kind.CARRIER)));
        return id;
    }

    private byte[] archive(Actor actor, Part part) {
        var out = new ByteArrayOutputStream();
        given.as(actor, () -> handingOver.write(part, out, clock.instant(), (done, total) -> {}));
        return out.toByteArray();
    }

    private static Actor lead(UUID organisation) {
        var id = new OrganisationId(organisation);
        return new Actor(DemoTown.BOCHUM, id, "Träger", new UserId(Ids.next()), "Leitung", Set.of(Role.PROVIDER_LEAD));
    }
}

package de.lotse.casework.exports;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.identity.Accounts;
import de.lotse.identity.Accounts.Account;
import de.lotse.shared.Actor;
import de.lotse.shared.DemoContent;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.DemoTown;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On the cases of the demo, which have something of everything. */
@LotseTest
class CaseContentsTests {

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    List<DemoContent> demo;

    @Autowired
    Accounts accounts;

    @Autowired
    CaseContents contents;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void fill() {
        DemoTown.fillOnce(given, tenants, demo);
    }

    @Test
    void everythingIsThereAndReadable() {
        var tables = given.as(amira(), () -> jdbc
                .sql("select case_id from consent.visible_case")
                .query((row, number) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list()
                .stream()
                .flatMap(caseId -> contents.of(caseId).stream())
                .toList());

        assertThat(tables.stream().map(CaseTable::name).distinct())
                .containsExactlyInAnyOrder(
                        "case_file",
                        "person",
                        "person_name",
                        "person_nationality",
                        "person_identifier",
                        "guardianship",
                        "person_address",
                        "contact_point",
                        "household_member",
                        "person_language",
                        "residence_title",
                        "legal_domain_period",
                        "person_school",
                        "assessment_area",
                        "plan_goal",
                        "plan_step",
                        "case_note",
                        "appointment",
                        "conference",
                        "conference_item",
                        "conference_minutes",
                        "deadline",
                        "reminder",
                        "letter",
                        "document",
                        "closure",
                        "timeline_entry",
                        "consent",
                        "signal_origin");
        assertThat(tables).allSatisfy(table -> {
            assertThat(table.label()).doesNotContain("casework.");
            assertThat(table.columns())
                    .allSatisfy(column -> assertThat(column.label()).doesNotContain("casework."));
            assertThat(table.rows().stream().flatMap(List::stream))
                    .noneSatisfy(value -> assertThat(value.text()).contains("casework."))
                    .noneSatisfy(value -> assertThat(value.text()).matches("[A-Z]{3,}(_[A-Z]+)*"));
        });
    }

    @Test
    void aProtectedAddressStaysProtected() {
        var protectedCase =
                given.as(amira(), () -> jdbc.sql("select case_id from casework.case_with_protected_address limit 1")
                        .query((row, number) -> new CaseId(row.getObject("case_id", UUID.class)))
                        .single());
        given.as(amira(), () -> jdbc.sql("""
                        insert into consent.case_membership (id, case_id, user_id, role)
                        select gen_random_uuid(), ?, shared.actor(), 'SUPERVISOR'
                        where  not exists (select 1 from consent.visible_case v where v.case_id = ?)""")
                .params(protectedCase.value(), protectedCase.value())
                .update());
        var streets = given.as(amira(), () -> jdbc.sql("""
                        select a.street from casework.person_address a
                        join   casework.address_protection p on p.person_id = a.person_id
                        where  a.street is not null""").query(String.class).list());

        var whole = given.as(amira(), () -> contents.of(protectedCase)).stream()
                .filter(table -> table.name().equals("person_address"))
                .toList();
        assertThat(streets).isNotEmpty();
        assertThat(whole.toString()).doesNotContain(streets);
    }

    private Actor amira() {
        Account account = Scope.of(DemoTown.BOCHUM)
                .get(() -> accounts.byUsername("amira.case").orElseThrow());
        return new Actor(
                DemoTown.BOCHUM, account.organisation(), "Stadt", account.id(), account.name(), account.roles());
    }
}

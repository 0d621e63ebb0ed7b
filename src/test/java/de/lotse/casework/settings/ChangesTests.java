package de.lotse.casework.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.shared.Actor;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.SettingLog;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class ChangesTests {

    private static final TenantId HEINSBERG = new TenantId(5370);
    private static final String PATH = "/verwaltung/aenderungen";

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    SettingLog log;

    @Autowired
    JdbcClient jdbc;

    private OrganisationId organisation;
    private Actor admin;

    @BeforeEach
    void aTown() {
        if (tenants.find(HEINSBERG).isEmpty()) given.town(HEINSBERG, "heinsberg.localhost", true);
        organisation = given.organisation(HEINSBERG);
        admin = given.colleague(HEINSBERG, organisation, Role.TENANT_ADMIN);
    }

    @Test
    void everySettingsPageWritesItsChangeDown() {
        var limit = number(60, 90);
        send("/verwaltung/herunterladen", Map.of("persons", limit));
        send("/verwaltung/kleine-zahlen", Map.of("smallest", "7"));
        send("/verwaltung/kleine-zahlen", Map.of("smallest", "9"));
        send("/verwaltung/ampel", Map.of("amberFrom", "21", "redFrom", "31"));
        send("/verwaltung/einwilligungen", Map.of("months", "11", "ownAge", "15"));
        send("/verwaltung/einwilligungen", Map.of("months", "12", "ownAge", "16"));

        var page = browser().get(PATH).text();

        assertThat(page)
                .contains("Ohne Bestätigung bis", limit)
                .contains("Zahlen zeigen ab", "7 9")
                .contains("Gelb ab", "21", "Rot ab", "31")
                .contains("Monate gilt eine Einwilligung", "11 12")
                .contains(admin.name());
    }

    @Test
    void whatWasSavedAsItWasIsNoChange() {
        send("/verwaltung/kleine-zahlen", Map.of("smallest", "8"));
        var before = count();

        send("/verwaltung/kleine-zahlen", Map.of("smallest", "8"));

        assertThat(count()).isEqualTo(before);
    }

    @Test
    void aChangeThatIsRolledBackLeavesNoTrace() {
        var before = count();

        assertThatThrownBy(() -> given.as(admin, () -> {
                    log.changed("figures", "Zahlen zeigen ab", "1", "2");
                    throw new IllegalStateException("nothing came of it");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(count()).isEqualTo(before);
    }

    @Test
    void dataProtectionReadsItAndNobodyElse() {
        assertThat(status(Role.DATA_PROTECTION)).isEqualTo(200);
        assertThat(status(Role.CASE_MANAGER)).isEqualTo(403);
    }

    @Test
    void otherTownsReadNothingOfIt() {
        send("/verwaltung/ampel", Map.of("amberFrom", "22", "redFrom", "77"));

        var other = given.colleague(given.organisation(Given.HERNE), Role.TENANT_ADMIN);

        assertThat(given.browserOf(other).get(PATH).text()).doesNotContain(admin.name());
    }

    @Test
    void showsAPageAndWhereItGoesOn() {
        given.as(admin, () -> {
            for (var number = 0; number < 51; number++) log.changed("figures", "Probe", "", "Stand " + number);
            return true;
        });

        var first = browser().get(PATH + "?bereich=figures");
        assertThat(first.page().select("tbody tr")).hasSize(50);
        var next = first.page().select("a[rel=next]").attr("href");
        assertThat(browser().get(next).page().select("tbody tr")).isNotEmpty();
        assertThat(first.text()).contains("Stand 50").doesNotContain("Stand 0 ");
    }

    @Test
    void nobodyChangesTheHistory() {
        assertThatThrownBy(() -> given.as(admin, () -> jdbc.sql("update tenancy.setting_change set after = 'x'")
                        .update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> given.as(admin, () -> jdbc.sql("delete from tenancy.setting_change")
                        .update()))
                .isInstanceOf(DataAccessException.class);
    }

    private Browser browser() {
        return given.browserOf(admin);
    }

    private void send(String path, Map<String, String> typed) {
        var form = browser().get(path).form(path);
        typed.forEach(form::with);
        var answer = form.send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }

    private int status(Role role) {
        return given.browserOf(given.colleague(HEINSBERG, organisation, role))
                .get(PATH)
                .status();
    }

    private int count() {
        return given.as(admin, () -> jdbc.sql("select count(*) from tenancy.setting_change")
                .query(Integer.class)
                .single());
    }

    private String number(int from, int to) {
        return String.valueOf(from + Math.floorMod(admin.user().hashCode(), to - from));
    }
}

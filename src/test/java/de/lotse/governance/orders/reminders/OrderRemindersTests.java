package de.lotse.governance.orders.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.governance.Soest;
import de.lotse.governance.orders.CouncilOrder;
import de.lotse.governance.orders.SoestOrders;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class OrderRemindersTests {

    private static final String DUE = "governance.order.notice.due";
    private static final String LATE = "governance.order.notice.late";
    private static final String REPORT = "governance.order.notice.report";

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OrderReminders reminders;

    private Soest soest;
    private SoestOrders made;
    private UUID order;
    private Actor responsible;

    @BeforeEach
    void anOrderWithSomebodyResponsible() {
        soest = new Soest(given, tenants, organisations, jdbc);
        made = new SoestOrders(soest);
        order = made.add(soest.body("Rat " + UUID.randomUUID()), "Bericht zur Sprachmittlung");
        responsible = soest.colleague(Role.MEASURE_OWNER);
        made.responsible(order, responsible);
    }

    @Test
    void whoeverIsResponsibleIsToldBeforeTheDeadlineAndOnceMoreWhenItHasPassed() {
        made.due(order, LocalDate.now().plusDays(30));
        remindTwice();
        assertThat(told(responsible)).isEmpty();
        made.due(order, LocalDate.now().plusDays(2));
        remindTwice();
        assertThat(told(responsible)).containsExactly(DUE);
        read(responsible);
        remindTwice();
        assertThat(told(responsible)).containsExactly(DUE);
        made.due(order, LocalDate.now().minusDays(1));
        remindTwice();
        read(responsible);
        remindTwice();
        assertThat(told(responsible)).containsExactlyInAnyOrder(DUE, LATE);
        assertThat(told(soest.coordination())).isEmpty();

        made.due(order, LocalDate.now().plusDays(5)); // moved: reminded of the new day
        remindTwice();
        assertThat(told(responsible)).containsExactlyInAnyOrder(DUE, LATE, DUE);
        made.end(order, "OBSOLETE", LocalDate.now());
        made.due(order, LocalDate.now().minusDays(3));
        remindTwice();
        assertThat(told(responsible)).hasSize(3);
    }

    @Test
    void aReportThatIsDueIsRemindedOf() {
        made.firstReport(order, LocalDate.now().plusDays(3));
        remindTwice();
        assertThat(told(responsible)).containsExactly(REPORT);
        made.report(order, LocalDate.now(), LocalDate.now().plusDays(60));
        read(responsible);
        remindTwice();
        assertThat(told(responsible)).containsExactly(REPORT);
    }

    @Test
    void whereNobodyIsResponsibleWhoeverKeepsTheBodiesIsTold() {
        made.due(order, LocalDate.now().minusDays(1));
        given.as(responsible, () -> jdbc.sql("update identity.account set enabled = false where id = shared.actor()")
                .update());
        remindTwice();
        assertThat(told(responsible)).isEmpty();
        assertThat(told(soest.coordination())).containsExactly(LATE);
        assertThat(soest.browser(soest.coordination()).get("/start").text())
                .contains("Bericht zur Sprachmittlung", "Auftrag eines Gremiums");
    }

    @Test
    void whatSheAnswersForStandsOnHerDayUntilItHasEnded() {
        made.due(order, LocalDate.now().plusDays(1));
        var browser = soest.browser(responsible);
        assertThat(browser.get("/start").text()).contains("Bericht zur Sprachmittlung", "Auftrag eines Gremiums");
        assertThat(soest.browser(soest.coordination()).get("/start").text())
                .doesNotContain("Bericht zur Sprachmittlung");
        made.end(order, "STATEMENT", LocalDate.now());
        assertThat(browser.get("/start").text()).doesNotContain("Bericht zur Sprachmittlung");
    }

    private void remindTwice() {
        reminders.remind();
        reminders.remind();
    }

    private void read(Actor actor) {
        given.as(actor, () -> jdbc.sql(
                        "update notifications.notice set read_at = now() where user_id = shared.actor() and read_at is null")
                .update());
    }

    private List<String> told(Actor actor) {
        return given.as(actor, () -> jdbc.sql(
                        "select text_key from notifications.notice where user_id = shared.actor() and path = ?")
                .param(CouncilOrder.path(order))
                .query(String.class)
                .list());
    }
}

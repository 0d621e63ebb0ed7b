package de.lotse.structure.themepage;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Ids;
import de.lotse.shared.Role;
import de.lotse.structure.Coesfeld;
import de.lotse.structure.Signals;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was ordered because of a theme, for whoever may read the order. */
@LotseTest
class ThemeOrdersTests {

    private static final int TENANT = 5362;
    private static int papers;

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Signals signals;

    private Coesfeld town;
    private Browser coordination;
    private UUID body;
    private UUID theme;

    @BeforeEach
    void aThemeInItsBody() {
        town = new Coesfeld(given, tenants, organisations, jdbc, signals, TENANT);
        coordination = town.as(Role.COORDINATION);
        body = town.steeringGroup("Lenkungsgruppe " + Ids.next());
        var title = "Wege " + Ids.next();
        coordination.get("/themen/neu").form("/themen/neu").with("title", title).send();
        theme = town.theme(title);
        run("update structure.theme set body_id = ? where id = ?", body, theme);
    }

    @Test
    void listsWhatWasOrderedAboutItselfAndFromItsPapersAndLeadsThere() {
        var own = order("Laufzettel einführen", true, "THEME", theme);
        order("Wirkung berichten", true, "COUNCIL_PAPER", paper("PUBLIC", theme));
        order("Parkplätze zählen", true, "COUNCIL_PAPER", paper("PUBLIC", Ids.next()));

        var worker = town.as(Role.CASE_MANAGER);
        var listed = worker.get("/themen/" + theme).page().select("#auftraege");

        assertThat(listed.text())
                .contains("Laufzettel einführen", "Wirkung berichten", "ohne Frist")
                .doesNotContain("Parkplätze");
        assertThat(listed.select("a[href='/auftraege/" + own + "']").text()).isEqualTo("Laufzettel einführen");
        assertThat(worker.get("/auftraege/" + own).status()).isEqualTo(200);
    }

    @Test
    void whatIsNotPublicIsForItsBodyAndWhoeverKeepsTheBodies() {
        order("Stellen umsetzen", false, "THEME", theme);

        assertThat(ordersSeenBy(town.as(Role.CASE_MANAGER))).isEmpty();
        assertThat(ordersSeenBy(coordination)).contains("Stellen umsetzen");
        assertThat(ordersSeenBy(town.seated(body, "MEMBER"))).contains("Stellen umsetzen");
    }

    /** The order is public, but not that it comes from this theme. */
    @Test
    void aPaperThatIsNotPublicDoesNotShowInWhatFollowedFromIt() {
        order("Vertrag kündigen", true, "COUNCIL_PAPER", paper("NOT_PUBLIC", theme));

        assertThat(ordersSeenBy(town.as(Role.CASE_MANAGER))).isEmpty();
        assertThat(ordersSeenBy(town.seated(body, "CHAIR"))).isEmpty();
        assertThat(ordersSeenBy(coordination)).contains("Vertrag kündigen");
    }

    @Test
    void whatWasOrderedInADecisionAboutItIsListed() {
        var decision = Ids.next();
        var meeting = Ids.next();
        var item = Ids.next();
        run(
                "insert into governance.meeting (id, body_id, on_day, from_time, to_time, place) values (?, ?, current_date - 3, '14:00', '16:00', 'Kreishaus')",
                meeting,
                body);
        run(
                "insert into governance.agenda_item (id, body_id, meeting_id, position, title, state) values (?, ?, ?, 1, 'Thema', 'DECIDED')",
                item,
                body,
                meeting);
        run("""
                insert into governance.decision (id, body_id, meeting_id, item_id, year, number, kind, text, decided_on, subject_kind, subject_id)
                values (?, ?, ?, ?, 2026, 1, 'RESOLVED', 'Ja', current_date - 3, 'THEME', ?)""", decision, body, meeting, item, theme);
        run("""
                insert into governance.council_order (id, title, body_id, ordered_on, lead_unit, is_public, decision_id)
                values (?, 'Schulung einrichten', ?, current_date - 3, 'Sozialamt', true, ?)""", Ids.next(), body, decision);

        assertThat(ordersSeenBy(coordination)).contains("Schulung einrichten");
    }

    private String ordersSeenBy(Browser browser) {
        var page = browser.get("/themen/" + theme);
        assertThat(page.status()).isEqualTo(200);
        return page.page().select("#auftraege").text();
    }

    private UUID order(String title, boolean isPublic, String kind, UUID subject) {
        var id = Ids.next();
        run("""
                insert into governance.council_order
                       (id, title, body_id, ordered_on, lead_unit, is_public, subject_kind, subject_id, subject_title, subject_path)
                values (?, ?, ?, current_date - 3, 'Sozialamt', ?, ?, ?, 'Woher er kommt', '/themen')""", id, title, body, isPublic, kind, subject);
        return id;
    }

    private UUID paper(String publicity, UUID origin) {
        var id = Ids.next();
        run("""
                insert into governance.council_paper
                       (id, number, state, revision, subject, kind, publicity, origin_kind, origin_id, origin_title, origin_path)
                values (?, ?, 'SUBMITTED', 1, 'Vorlage', 'DECISION', ?, 'THEME', ?, 'Wege', '/themen')""", id, "2026/%04d".formatted(++papers), publicity, origin);
        return id;
    }

    private void run(String sql, Object... values) {
        given.as(
                town.colleague(Role.COORDINATION),
                () -> jdbc.sql(sql).params(values).update());
    }
}

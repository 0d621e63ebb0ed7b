package de.lotse.governance.demo;

import de.lotse.shared.Actor;
import de.lotse.shared.DemoContent;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Orders of Herne's council and its Integrationsrat: one fulfilled by a paper, one reported on, one overdue, one that follows from a theme. */
@Component
class OrdersDemo implements DemoContent {

    private static final TenantId ESSEN = new TenantId(5113);

    private final OrderRows rows;
    private final Secretary secretary;

    OrdersDemo(OrderRows rows, Secretary secretary) {
        this.rows = rows;
        this.secretary = secretary;
    }

    /** Bodies that papers have passed are there before. */
    @Override
    public int order() {
        return 86;
    }

    @Override
    public void fill(TenantId tenant) {
        if (tenant.equals(ESSEN)) return; // its orders are for whoever tries the software to write down
        secretary.write(tenant, today -> herne(Scope.actor(), today));
    }

    private void herne(Actor coordination, LocalDate today) {
        var council = rows.body("COUNCIL", "Rat der Stadt", today.minusYears(2));
        var integration = rows.body("ADVISORY_BODY", "Integrationsrat", today.minusYears(2));

        var given = today.minusDays(240);
        var interpreting = rows.order(
                number(given, 118),
                "Sprachmittlung in den Bürgerbüros: Bestand und Lücken darstellen",
                "Die Verwaltung wird beauftragt, dem Integrationsrat darzustellen, in welchen Bürgerbüros Sprachmittlung möglich ist, in welchen Sprachen und was fehlt.",
                integration,
                given,
                "Fachbereich Öffentliche Ordnung",
                today.minusDays(70));
        rows.report(
                interpreting,
                integration,
                today.minusDays(150),
                "Die Abfrage bei den Bürgerbüros ist abgeschlossen. Die Auswertung folgt mit dem Bericht.",
                null);
        rows.fulfilled(
                interpreting,
                number(today.minusDays(80), 911),
                "Sprachmittlung in den Bürgerbüros: Bestand und Lücken",
                "In vier von fünf Bürgerbüros ist Sprachmittlung nach Anmeldung möglich. Es fehlen Termine am Nachmittag.",
                "Fachbereich Öffentliche Ordnung",
                today.minusDays(80));

        given = today.minusDays(130);
        var evaluation = rows.order(
                number(given, 240),
                "Integrationsmanagement nach zwei Jahren auswerten",
                "Die Verwaltung wird beauftragt, das Integrationsmanagement auszuwerten und dem Rat vor den Haushaltsberatungen zu berichten. Über den Stand ist im Integrationsrat vierteljährlich zu berichten.",
                council,
                given,
                "Fachbereich Soziales",
                today.plusDays(110));
        rows.responsible(evaluation, coordination.user().value());
        rows.report(
                evaluation,
                integration,
                today.minusDays(40),
                "Die Ziele und die Zahlen, an denen sie gemessen werden, sind vereinbart. Die Träger sind um Stellungnahmen gebeten.",
                today.plusDays(50));

        given = today.minusDays(300);
        var waiting = rows.order(
                number(given, 77),
                "Wartezeiten auf Termine zum Aufenthaltsrecht verkürzen",
                "Die Verwaltung wird gebeten, einen Vorschlag vorzulegen, wie die Wartezeit auf einen Termin unter vier Wochen sinkt.",
                integration,
                given,
                "Fachbereich Öffentliche Ordnung",
                today.minusDays(12));
        rows.moved(
                waiting,
                today.minusDays(100),
                today.minusDays(12),
                "Die neue Terminvergabe wird erst im Sommer eingeführt.",
                "Integrationsrat",
                today.minusDays(120));

        given = today.minusDays(12);
        var translated = rows.order(
                number(given, 297),
                "Laufzettel für den Wechsel zum Jobcenter auch auf Tigrinya und Dari",
                "Die Verwaltung wird gebeten, den Laufzettel in zwei weitere Sprachen zu übersetzen und dem Integrationsrat darüber zu berichten.",
                integration,
                given,
                "Kommunales Integrationszentrum",
                today.plusDays(75));
        rows.comesFromTheme(translated);
    }

    /** As the council's information system counts. */
    private static String number(LocalDate on, int count) {
        return "%d/%04d".formatted(on.getYear(), count);
    }
}

package de.lotse.governance.demo;

import de.lotse.shared.DemoContent;
import de.lotse.shared.TenantId;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Herne's steering group with what it decided weeks ago and what waits for it, and the project group that it set up. */
@Component
class GovernanceDemo implements DemoContent {

    private static final TenantId ESSEN = new TenantId(5113);

    private final DemoRows rows;
    private final Secretary secretary;

    GovernanceDemo(DemoRows rows, Secretary secretary) {
        this.rows = rows;
        this.secretary = secretary;
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public void fill(TenantId tenant) {
        if (tenant.equals(ESSEN)) return; // its bodies are for whoever tries the software to make
        secretary.write(tenant, this::herne);
    }

    private void herne(LocalDate today) {
        var group = rows.body(
                "STEERING_GROUP",
                "Lenkungsgruppe KIM",
                "Nimmt Themen an, setzt Prioritäten und beauftragt Projektgruppen. Was vor Ort nicht zu lösen ist, gibt sie an das Land weiter.",
                null,
                today.minusYears(2),
                "MORE_THAN_HALF");
        var chair = rows.seat(group, secretary.colleague("chair"), "CHAIR", today.minusYears(2));
        rows.seat(group, secretary.colleague(Secretary.USERNAME), "SECRETARY", today.minusYears(2));
        var jobcentre = rows.seat(group, secretary.colleague("jobcenter"), "MEMBER", today.minusYears(2));
        var office = rows.seat(group, secretary.colleague("auslaenderamt"), "MEMBER", today.minusYears(1));
        var project = rows.seat(group, secretary.colleague("project"), "MEMBER", today.minusYears(1));
        rows.seat(group, secretary.colleague("leitung"), "ADVISORY", today.minusYears(2));
        var welfare = rows.outside(
                group, "Hannelore Brinkmann", "Freie Wohlfahrtspflege", "brinkmann@wohlfahrt.example", null);
        var deputy = rows.outside(group, "Cem Aksoy", "Jobcenter Herne", "aksoy@jobcenter.example", jobcentre);

        var held = weekday(today.minusDays(45));
        var past = rows.meeting(group, "5. Sitzung", held, "Rathaus, Raum 214", true);
        var school = rows.item(
                group,
                past,
                1,
                "Schulplätze für Kinder, die mitten im Schuljahr zuziehen",
                "Projektgruppe einsetzen und den Weg von der Anmeldung bis zum ersten Schultag zwischen Schulamt, Jugendamt und Beratung vereinbaren.",
                "DECIDED");
        var report = rows.item(group, past, 2, "Bericht zur Sprechstunde in Wanne", "", "DECIDED");
        rows.present(past, chair, "Renate Dorn", "Stadt Herne", null);
        rows.present(past, project, "Ali Yıldız", "Stadt Herne", null);
        rows.present(past, office, "Thomas Reimann", "Ausländerbehörde", null);
        rows.present(past, deputy, "Cem Aksoy", "Jobcenter Herne", jobcentre);
        rows.excused(past, jobcentre, "Silke Vogt", "Jobcenter");
        rows.excused(past, welfare, "Hannelore Brinkmann", "Freie Wohlfahrtspflege");
        var decided = rows.decision(
                group,
                past,
                school,
                1,
                "RESOLVED",
                "Die Lenkungsgruppe setzt eine Projektgruppe ein. Sie legt bis zur nächsten Sitzung einen gemeinsamen Ablauf vor, mit dem kein Kind länger als vier Wochen auf seinen Schulplatz wartet.",
                held);
        rows.decision(group, past, report, 2, "NOTED", "Der Bericht wird zur Kenntnis genommen.", held);
        rows.approvedMinutes(group, past, "Lenkungsgruppe KIM", "Renate Dorn", today.minusDays(20));
        rows.task(group, past, decided, "Entwurf für den gemeinsamen Ablauf vorlegen", project, today.plusDays(5));
        rows.task(
                group,
                past,
                decided,
                "Freie Plätze in Sprachkursen für die Eltern zusammenstellen",
                jobcentre,
                today.minusDays(2));

        var next = rows.meeting(group, "6. Sitzung", weekday(today.plusDays(12)), "Rathaus, Raum 214", true);
        rows.item(group, next, 1, "Genehmigung der Niederschrift und Stand der Aufgaben", "", "OPEN");
        rows.item(
                group,
                null,
                0,
                "Wartezeiten bei der Anerkennung von Abschlüssen",
                "Bericht der Koordination hören und über eine Priorität beraten.",
                "OPEN");
        rows.item(group, null, 0, "Termine des nächsten Jahres", "", "OPEN");
        projectGroup(today, group);
    }

    private void projectGroup(LocalDate today, UUID steering) {
        var group = rows.body(
                "PROJECT_GROUP",
                "Projektgruppe Schulplätze",
                "Erarbeitet, wie Kinder, die mitten im Schuljahr zuziehen, in vier Wochen zu ihrem Schulplatz kommen.",
                steering,
                today.minusDays(40),
                "NONE");
        var lead = rows.seat(group, secretary.colleague("leitung"), "CHAIR", today.minusDays(40));
        var worker = rows.seat(group, secretary.colleague("jonas.case"), "MEMBER", today.minusDays(40));
        rows.seat(group, secretary.colleague("elif.case"), "MEMBER", today.minusDays(40));
        rows.outside(group, "Birgit Sandkamp", "Schulamt Herne", "sandkamp@schulamt.example", null);
        rows.outside(group, "Murat Erdem", "Jugendamt Herne", "erdem@jugendamt.example", null);
        var next = rows.meeting(group, "", weekday(today.plusDays(6)), "Schulamt Herne, Raum 1.07", false);
        rows.item(
                group, next, 1, "Von der Anmeldung bis zum ersten Schultag: wie es ist, wie es sein soll", "", "OPEN");
        rows.task(group, next, null, "Aufschreiben, wie lange jeder Schritt heute dauert", worker, today.plusDays(4));
        rows.task(group, next, null, "Zielvereinbarung entwerfen", lead, today.plusDays(20));
    }

    /** The day itself, or the Monday after it. */
    private static LocalDate weekday(LocalDate day) {
        var sinceFriday = day.getDayOfWeek().getValue() - 5;
        return sinceFriday > 0 ? day.plusDays(3L - sinceFriday) : day;
    }
}

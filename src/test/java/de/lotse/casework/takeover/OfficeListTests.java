package de.lotse.casework.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.testing.WorkbookMade;
import de.lotse.testing.WorkbookMade.Computed;
import de.lotse.testing.WorkbookMade.Day;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Three hundred cases as an office kept them for years: every worker wrote days in her own way, and some rows cannot be read. */
@LotseTest
class OfficeListTests {

    private static final int CASES = 300;
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1960, 1, 1);
    private static final LocalDate FIRST_OPENED = LocalDate.of(2023, 1, 2);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final List<String> FAMILIES =
            List.of("Müller", "Weiß", "Şahin", "Nguyễn", "Kovač", "O'Brien", "Al-Haddad");
    private static final List<String> PLAIN =
            List.of("Müller", "Weiß", "Schäfer", "Dupré", "Muñoz", "O'Brien", "Al-Haddad");

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    private Actor lead;
    private Actor amira;
    private Browser browser;

    @BeforeEach
    void aLeadAndACaseManager() {
        lead = given.colleague(given.organisation(Given.HERNE), Role.PROVIDER_LEAD);
        amira = given.colleague(lead.organisation(), Role.CASE_MANAGER);
        browser = given.browserOf(lead);
    }

    @Test
    void takesOverAWorkbookAndRefusesOnlyWhatCannotBeRead() {
        var workbook = new WorkbookMade()
                .row(1, "Fallliste Integrationsmanagement")
                .row(3, "HH", "Name", null, "Geb.-Datum", "Fallmanager/in", "Fall", null, "Einwilligung")
                .row(4, null, "Nachname", "Vorname", null, null, "eröffnet am", "letzter Kontakt", "vom")
                .merge("A3:A4")
                .merge("B3:C3");
        for (var i = 0; i < CASES; i++) {
            var opened = opened(i);
            workbook.row(
                    5 + 2 * i,
                    "H" + i,
                    FAMILIES.get(i % FAMILIES.size()),
                    i % 4 == 0 ? "Ana\u00a0" : " Ana",
                    i % 3 == 0 ? new Day(serial(birth(i)), 1) : written(birth(i), i),
                    leadOf(i),
                    isWithoutDay(i) ? "31.02.2024" : i % 5 == 0 ? new Day(serial(opened), 1) : written(opened, i + 1),
                    i % 7 == 0 ? new Computed("TODAY()", "1.3.2024") : null,
                    "15.03.2023");
            workbook.row(
                    6 + 2 * i, null, FAMILIES.get(i % FAMILIES.size()), "Kind", written(birth(i).plusYears(30), i));
            workbook.merge("A%d:A%d".formatted(5 + 2 * i, 6 + 2 * i));
        }

        taken("Fälle.xlsx", workbook.bytes());

        assertThat(opened()).isEqualTo(expected());
        assertThat(count("casework.household_member")).isEqualTo(2 * expected().size());
        assertThat(count("casework.case_file where status = 'ACTIVE'"))
                .isEqualTo(expected().size());
        assertThat(states())
                .containsOnly(
                        "PROBLEM " + refused(),
                        "WAITING " + refused(),
                        "TAKEN " + 2 * expected().size());
    }

    @Test
    void takesOverATextOfAnOldExcelAsWell() {
        var text = new StringBuilder("Nachname;Vorname;Geburtsdatum;Fallmanager/in;Fallbeginn;Bemerkung\r\n");
        for (var i = 0; i < CASES; i++)
            text.append(String.join(
                            ";",
                            PLAIN.get(i % PLAIN.size()),
                            "Zoë",
                            written(birth(i), i),
                            leadOf(i),
                            isWithoutDay(i) ? "31.02.2024" : written(opened(i), i + 1),
                            "\"mehrere\r\nZeilen – „so“\""))
                    .append("\r\n");

        taken("Fälle.csv", text.toString().getBytes(Charset.forName("windows-1252")));

        assertThat(opened()).isEqualTo(expected());
        assertThat(names()).isEqualTo(PLAIN.stream().map(name -> name + ", Zoë").collect(Collectors.toSet()));
        assertThat(states())
                .containsOnly("PROBLEM " + refused(), "TAKEN " + expected().size());
    }

    private static LocalDate birth(int i) {
        return FIRST_BIRTH.plusDays(i);
    }

    private static LocalDate opened(int i) {
        return FIRST_OPENED.plusDays(i);
    }

    private static boolean isWithoutDay(int i) {
        return i % 50 == 7;
    }

    private static boolean isWithoutLead(int i) {
        return i % 60 == 11;
    }

    private String leadOf(int i) {
        if (isWithoutLead(i)) return "Praktikum";
        return i % 2 == 0 ? amira.name() : amira.user().value().toString();
    }

    private static int refused() {
        return (int) IntStream.range(0, CASES)
                .filter(i -> isWithoutDay(i) || isWithoutLead(i))
                .count();
    }

    private static double serial(LocalDate day) {
        return day.toEpochDay() + 25569;
    }

    private static String written(LocalDate day, int manner) {
        var pattern = List.of("dd.MM.uuuu", "d.M.uu", "uuuu-MM-dd", "d. MMMM uuuu", "dd/MM/uuuu", "dd.MM.uuuu HH:mm");
        return DateTimeFormatter.ofPattern(pattern.get(manner % pattern.size()), Locale.GERMANY)
                .format(day.atTime(9, 30));
    }

    private static TreeSet<String> expected() {
        return IntStream.range(0, CASES)
                .filter(i -> !isWithoutDay(i) && !isWithoutLead(i))
                .mapToObj(i -> birth(i) + " " + opened(i))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private TreeSet<String> opened() {
        return new TreeSet<>(
                texts(
                        "select p.birth_date || ' ' || c.opened_on from casework.case_file c join casework.person p on p.id = c.client_id"));
    }

    private TreeSet<String> names() {
        return new TreeSet<>(texts("select distinct display_name from casework.person"));
    }

    private List<String> states() {
        return texts("select state || ' ' || count(*) from casework.takeover_row group by state");
    }

    private List<String> texts(String sql) {
        return given.as(
                lead, () -> new ArrayList<>(jdbc.sql(sql).query(String.class).list()));
    }

    private int count(String rows) {
        return given.as(lead, () -> jdbc.sql("select count(*) from " + rows)
                .query(Integer.class)
                .single());
    }

    private void taken(String name, byte[] content) {
        var upload = browser.upload(browser.get(Takeover.PATH).form(Takeover.PATH), "file", name, content);
        var path = upload.header("Location").replace("/spalten", "");
        var mapping = browser.get(path + "/spalten").form(path + "/spalten").send();
        assertThat(mapping.status()).as(mapping.text()).isEqualTo(303);
        awaitText(path, "Die Probe ist fertig");
        browser.get(path).form(path + "/faelle").send();
        awaitText(path, "Die Übernahme ist fertig");
    }

    /** As somebody whose page comes anew until it is done. */
    private void awaitText(String path, String text) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var page = browser.get(path).text();
        while (!page.contains(text) && System.nanoTime() < end)
            page = browser.get(path).text();
        assertThat(page).contains(text);
    }
}

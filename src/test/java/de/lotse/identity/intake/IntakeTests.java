package de.lotse.identity.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import de.lotse.identity.signin.SessionsForTests;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Browser.Form;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.testing.WorkbookMade;
import de.lotse.web.Jobs;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Duration;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.session.FindByIndexNameSessionRepository;

@LotseTest
class IntakeTests {

    private static final String PATH = Intake.PATH;
    private static final TenantId METTMANN = new TenantId(5158);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Intakes intakes;

    @Autowired
    Jobs jobs;

    @Autowired
    Tenants tenants;

    @Autowired
    JavaMailSenderImpl server;

    @Autowired
    Clock clock;

    @Autowired
    FindByIndexNameSessionRepository<?> sessions;

    private Actor admin;
    private Browser browser;
    private String mark;
    private String own;

    @BeforeEach
    void anAdministrator() {
        admin = given.colleague(given.organisation(Given.HERNE), Role.TENANT_ADMIN);
        browser = given.browserOf(admin);
        mark = UUID.randomUUID().toString().substring(0, 8);
        own = "Träger " + admin.organisation().value();
    }

    @Test
    void organisationsComeFirstAndThenTheirPeopleWhoSetTheirOwnPasswords() {
        var organisations =
                "Liste der Stellen;;\nOrganisation;Kürzel;Typ\nJugendhilfe Süd %s;JH;freier Träger\nAmt %s;;Behörde\n"
                        .formatted(mark, mark)
                        .getBytes(Charset.forName("windows-1252"));
        var first = checked("ORGANISATIONS", "Stellen.csv", organisations);
        assertThat(browser.get(first).text()).contains("wird angelegt 2", "Noch ist nichts angelegt");
        taken(first);

        var people = new WorkbookMade()
                .row(1, "First name", "Last name", "User name", "E-mail", "Organization", "Roles")
                .row(
                        2,
                        "Mina",
                        "Feld\u00a0",
                        "Mina." + mark,
                        null,
                        "jugendhilfe süd " + mark,
                        "Fallmanagerin, Redaktion")
                .row(3, "محمد", "الأحمد", null, mark + "@Amt.example", "AMT " + mark, "Netzwerkpartner")
                .bytes();
        var second = checked("ACCOUNTS", "Menschen.xlsx", people);
        taken(second);
        var page = browser.get(second);
        assertThat(page.text()).contains("angelegt 2", "2 angelegte Personen haben noch kein Passwort");

        var links = page.form(second + "/links").send();
        assertThat(links.status()).isEqualTo(201);
        assertThat(links.text()).contains("Mina Feld", "mina." + mark, "محمد الأحمد", mark + "@amt.example");
        setPassword(URI.create(links.page().select("code").first().text()).getPath());
        assertThat(given.browser()
                        .signIn("mina." + mark, "vier bunte Giraffen")
                        .get("/faelle")
                        .status())
                .isEqualTo(200);
        assertThat(browser.get(second).text())
                .contains("Eine angelegte Person hat noch kein Passwort", "Zuletzt als Liste gezeigt");

        var account = account("mina." + mark);
        assertThat(browser.get("/verwaltung/zugaenge/" + account)
                        .page()
                        .select("#verlauf li")
                        .text())
                .contains("durch " + admin.name(), "Rolle erhalten: Redaktion");
    }

    /** Whichever comes first in the workbook: one of them is far too long to be the list. */
    @Test
    void theRowsOfTheSheetThatIsChosenAreCounted() {
        var list = new WorkbookMade()
                .row(1, "Anmeldename", "Name", "Organisation", "Rollen")
                .row(2, "blatt." + mark, "Blatt Person", own, "Redaktion");
        var path = uploaded(
                "ACCOUNTS", "Zwei.xlsx", rows(20_001).sheet("Zugänge", list).bytes());
        var first = browser.get(path + "/spalten?blatt=0");
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.text()).contains("mehr als 20.000 Zeilen");
        assertThat(first.page().select("form[method=post][action$=/spalten]")).isEmpty();

        var second = browser.get(path + "/spalten?blatt=1");
        assertThat(second.text()).contains("Blatt Person").doesNotContain("20.000 Zeilen");
        assertThat(second.form(path + "/spalten").send().status()).isEqualTo(303);
        awaitText(path, "Die Probe ist fertig");

        var single = browser.get(PATH).form(PATH).with("kind", "ACCOUNTS");
        var refused = browser.upload(single, "file", "Lang.xlsx", rows(5_001).bytes());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("mehr als 5.000 Zeilen");
    }

    private static WorkbookMade rows(int count) {
        var sheet = new WorkbookMade();
        for (var row = 1; row <= count; row++) sheet.row(row, "A" + row, "B");
        return sheet;
    }

    @Test
    void aNewListOfLinksEndsTheFormerOnes() {
        var path = checked("ACCOUNTS", "Eine.csv", people("eine." + mark + ";Eine Person;" + own + ";Redaktion"));
        taken(path);
        var former = browser.get(path)
                .form(path + "/links")
                .send()
                .page()
                .select("code")
                .text();
        var latter = browser.get(path)
                .form(path + "/links")
                .send()
                .page()
                .select("code")
                .text();

        assertThat(given.browser().get(URI.create(former).getPath()).status()).isEqualTo(410);
        assertThat(given.browser().get(URI.create(latter).getPath()).status()).isEqualTo(200);
    }

    @Test
    void saysOfEachRowHowToRepairItAndTakesNothing() {
        var path = checked(
                "ACCOUNTS",
                "Fehler.csv",
                people(
                        "gut." + mark + ";Gute Zeile;" + own + ";Redaktion",
                        "gut." + mark + ";Noch einmal;" + own + ";Redaktion",
                        "x." + mark + ";Wer Anders;Kein Träger " + mark + ";Redaktion",
                        "y." + mark + ";Wer Anders;" + own + ";Zauberer",
                        ";;;",
                        "z." + mark + ";Wer Noch;;",
                        "Ä b;Wer Hier;" + own + ";Redaktion",
                        ";Nur Name;" + own + ";Redaktion"));

        var page = browser.get(path);
        assertThat(page.text())
                .contains("6 Zeilen sind zu reparieren", "Übernommen wird die ganze Liste oder nichts")
                .contains("Zeile 2 nennt denselben Anmeldenamen")
                .contains("Die Organisation „Kein Träger " + mark + "“ gibt es nicht")
                .contains("Die Rolle „Zauberer“ gibt es nicht. Schreiben Sie eine davon: Case Manager/in,")
                .contains("Die Organisation fehlt.", "Die Rolle fehlt.")
                .contains("„ä b“ geht nicht als Anmeldename.")
                .contains("Anmeldename und E-Mail fehlen.");
        assertThat(page.page().select("form[action$=/uebernahme]")).isEmpty();
        assertThat(new String(browser.download(path + "/meldungen").body(), UTF_8))
                .contains("\"3\";\"Noch einmal\";\"zu reparieren\"");
        assertThat(accounts("gut." + mark)).isZero();
    }

    @Test
    void theCorrectedFileFindsItsColumnsAgainAndTheSameFileTwiceChangesNothing() {
        var odd = "Wie heißt sie;Kennwort zum Haus;Wo;Was\n%s;odd.%s;%s;Redaktion\n".formatted("Frau Odd", mark, own);
        var path = uploaded("ACCOUNTS", "Eigene Wörter.csv", odd.getBytes(UTF_8));
        var empty = browser.get(path + "/spalten");
        var refused = empty.form(path + "/spalten").send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Ordnen Sie eine Spalte den „Rollen“ zu.");
        empty.form(path + "/spalten")
                .with("spalte-0", "NAME")
                .with("spalte-1", "USERNAME")
                .with("spalte-2", "ORGANISATION")
                .with("spalte-3", "ROLES")
                .send();
        awaitText(path, "Die Probe ist fertig");
        taken(path);

        var again = checked("ACCOUNTS", "Eigene Wörter.csv", odd.getBytes(UTF_8));

        var page = browser.get(again);
        assertThat(page.text()).contains("Diese Liste ändert nichts", "schon vorhanden 1");
        assertThat(page.page().select("form[action$=/uebernahme]")).isEmpty();
    }

    @Test
    void showsOtherRightsAsADifferenceAndChangesThemOnlyWhenSaidSo() {
        var amira = given.colleague(admin.organisation(), Role.CASE_MANAGER);
        var hers = given.browserOf(amira);
        var list = people(
                amira.user().value() + ";" + amira.name() + ";" + own + ";Case Manager/in, Redaktion",
                "neu." + mark + ";Neue Person;" + own + ";Redaktion",
                admin.user().value() + ";" + admin.name() + ";" + own + ";Redaktion");

        var silent = checked("ACCOUNTS", "Still.csv", list);
        assertThat(browser.get(silent).text())
                .contains("Rechte weichen ab 1", "Rolle kommt dazu: Redaktion.", "Das sind Sie selbst");
        taken(silent);
        assertThat(hers.get("/start").status()).isEqualTo(200);
        assertThat(roles(amira)).containsExactly("CASE_MANAGER");

        var said = checked("ACCOUNTS", "Gesagt.csv", list);
        browser.get(said).form(said + "/uebernahme").with("changes", "true").send();
        awaitText(said, "Die Liste ist übernommen");
        assertThat(hers.get("/start").header("Location")).isEqualTo("/anmelden");
        assertThat(roles(amira)).containsExactly("CASE_MANAGER", "EDITOR");
        assertThat(roles(admin)).containsExactly("TENANT_ADMIN");
        assertThat(browser.get("/verwaltung/zugaenge/" + amira.user().value())
                        .page()
                        .select("#verlauf li")
                        .eachText())
                .hasSize(1)
                .allSatisfy(line -> assertThat(line).contains("durch " + admin.name(), "Rolle erhalten: Redaktion"));
    }

    @Test
    void readsRolesByTheNameThatTheMunicipalityGivesThem() {
        if (tenants.find(METTMANN).isEmpty()) given.town(METTMANN, "mettmann.localhost", true);
        admin = given.colleague(METTMANN, given.organisation(METTMANN), Role.TENANT_ADMIN);
        browser = given.browserOf(admin);
        own = "Träger " + admin.organisation().value();
        browser.get("/verwaltung/begriffe")
                .form("/verwaltung/begriffe")
                .with("web.role.PROVIDER_LEAD", "Leitung, Rat und Tat")
                .with("web.role.EDITOR", "Presse und Netz")
                .send();

        taken(checked(
                "ACCOUNTS",
                "Eigene Namen.csv",
                people(
                        "eins." + mark + ";Erste Person;" + own + ";\"Leitung, Rat und Tat\"",
                        "zwei." + mark + ";Zweite Person;" + own + ";\"Leitung, Rat und Tat; Presse und Netz\"",
                        "drei." + mark + ";Dritte Person;" + own
                                + ";\"Presse und Netz, Koordination und Verwaltung\"")));

        assertThat(rolesOf("eins." + mark)).containsExactly("PROVIDER_LEAD");
        assertThat(rolesOf("zwei." + mark)).containsExactly("EDITOR", "PROVIDER_LEAD");
        assertThat(rolesOf("drei." + mark)).containsExactly("ADMINISTRATION", "COORDINATION", "EDITOR");
    }

    @Test
    void whoTicksOneBoxOfTwoKeepsIt() {
        var amira = given.colleague(admin.organisation(), Role.CASE_MANAGER);
        var list = people(
                amira.user().value() + ";" + amira.name() + ";" + own + ";Case Manager/in, Redaktion",
                "admin." + mark + ";Neue Leitung;" + own + ";Admin");
        var path = checked("ACCOUNTS", "Beides.csv", list);

        var refused = browser.get(path)
                .form(path + "/uebernahme")
                .with("changes", "true")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#changes[checked]")).hasSize(1);
        assertThat(refused.page().select("#administration[checked]")).isEmpty();
    }

    @Test
    void nobodyBecomesAnAdministratorByTheWay() {
        var path = checked("ACCOUNTS", "Admin.csv", people("admin." + mark + ";Neue Leitung;" + own + ";Admin"));
        var form = browser.get(path).form(path + "/uebernahme");

        var refused = form.send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("Setzen Sie den Haken, wenn die Liste die Rolle Fachadministration vergeben soll.");

        SessionsForTests.age(sessions, admin, Duration.ofMinutes(6));
        var asked = form.with("administration", "true").send();
        assertThat(asked.header("Location")).startsWith("/konto/bestaetigung");
        assertThat(accounts("admin." + mark)).isZero();
    }

    @Test
    void allOrNothingWhenANameIsTakenBetweenCheckAndConfirmation() {
        var path = checked(
                "ACCOUNTS",
                "Beide.csv",
                people(
                        "eins." + mark + ";Erste Person;" + own + ";Redaktion",
                        "zwei." + mark + ";Zweite Person;" + own + ";Redaktion"));
        var form = browser.get(path).form(path + "/uebernahme");
        var essen = given.colleague(Given.ESSEN, given.organisation(Given.ESSEN), Role.TENANT_ADMIN);
        given.as(essen, () -> jdbc.sql(
                        "insert into identity.account (id, organisation_id, username, display_name, roles) values (?, ?, ?, 'Jemand', '{}')")
                .params(UUID.randomUUID(), essen.organisation().value(), "zwei." + mark)
                .update());

        form.send();
        awaitText(path, "Nichts übernommen");

        assertThat(browser.get(path).text()).contains("Den Anmeldenamen „zwei." + mark + "“ gibt es schon.");
        assertThat(accounts("eins." + mark)).isZero();
        assertThat(form.with("_once", UUID.randomUUID().toString()).send().status())
                .isEqualTo(409);
    }

    @Test
    void aDoubleClickTakesItOnce() {
        var path = checked("ACCOUNTS", "Doppelt.csv", people("d." + mark + ";Eine Person;" + own + ";Redaktion"));
        var form = browser.get(path).form(path + "/uebernahme");

        assertThat(form.send().status()).isEqualTo(303);
        assertThat(form.send().header("Location")).isEqualTo(path);
        awaitText(path, "Die Liste ist übernommen");
        assertThat(accounts("d." + mark)).isOne();
    }

    @Test
    void aListIsTheMatterOfTheOrganisationThatHandedItIn() {
        var path = checked("ACCOUNTS", "Meine.csv", people("a." + mark + ";Eine Person;" + own + ";Redaktion"));
        var colleague = given.browserOf(given.colleague(given.organisation(Given.HERNE), Role.TENANT_ADMIN));

        assertThat(colleague.get(path).status()).isEqualTo(404);
        assertThat(colleague.get(PATH).text()).doesNotContain("Meine.csv");
        assertThat(given.browserOf(given.caseManager()).get(path).status()).isEqualTo(403);
    }

    @Test
    void namesAreNotReadableInTheDatabaseAndListsGoAfterTwoWeeks() {
        var path = checked("ACCOUNTS", "Geheim.csv", people("g." + mark + ";Canary Geheim;" + own + ";Zauberer"));
        var id = id(path);
        var stored = given.as(
                admin, () -> jdbc.sql("""
                        select encode(r.text, 'escape') || encode(i.content, 'escape')
                        from   identity.intake i join identity.intake_row r on r.intake_id = i.id where i.id = ?""").param(id).query(String.class).list());
        assertThat(stored).isNotEmpty().allSatisfy(text -> assertThat(text).doesNotContain("Canary"));

        given.as(admin, () -> intakes.deleteBefore(clock.instant().plus(Duration.ofMinutes(1))));
        assertThat(browser.get(path).status()).isEqualTo(404);
    }

    @Test
    void sendsInvitationsWhereThereIsAMailServerAndAListForTheOthers() throws Exception {
        var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        server.setHost("127.0.0.1");
        server.setPort(mail.getSmtp().getPort());
        server.setJavaMailProperties(new Properties()); // the server of the tests speaks no TLS
        try {
            var list =
                    "Name;Anmeldename;E-Mail;Organisation;Rollen\nPer Post;post.%s;post.%s@stadt.example;%s;Redaktion\nOhne Post;ohne.%s;;%s;Redaktion\n"
                            .formatted(mark, mark, own, mark, own);
            var path = checked("ACCOUNTS", "Post.csv", list.getBytes(UTF_8));
            taken(path);
            browser.get(path).form(path + "/einladungen").send();
            awaitText(path, "Eine E-Mail ist verschickt.");

            assertThat(mail.getReceivedMessages()).hasSize(1);
            var message = mail.getReceivedMessages()[0];
            assertThat(message.getAllRecipients()[0]).hasToString("post." + mark + "@stadt.example");
            var text = GreenMailUtil.getBody(message).replace("=\r\n", "");
            assertThat(text).contains("/passwort/").doesNotContain("Per Post");
            var link = text.substring(text.indexOf("/passwort/")).split("\\s", 2)[0];
            assertThat(given.browser().get(link).body()).contains("post." + mark);
            assertThat(browser.get(path).page().select("form[action$=/einladungen]"))
                    .isEmpty();
        } finally {
            server.setHost("");
            mail.stop();
        }
    }

    @Test
    void saysWhichInvitationsTheMailServerDidNotTake() {
        var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        server.setHost("127.0.0.1");
        server.setPort(mail.getSmtp().getPort());
        mail.stop();
        try {
            var list =
                    "Name;E-Mail;Organisation;Rollen\nErste;a.%s@stadt.example;%s;Redaktion\nZweite;b.%s@stadt.example;%s;Redaktion\n"
                            .formatted(mark, own, mark, own);
            var path = checked("ACCOUNTS", "Kein Empfang.csv", list.getBytes(UTF_8));
            taken(path);
            assertThat(browser.get(path).text()).doesNotContain("nicht verschickt");
            browser.get(path).form(path + "/einladungen").send();
            awaitText(path, "2 Einladungen sind nicht verschickt");

            assertThat(browser.get(path).page().select("form[action$=/einladungen]"))
                    .hasSize(1);
            var stand =
                    given.as(admin, () -> jobs.stand(IntakeLinks.JOB, id(path)).orElseThrow());
            assertThat(stand.finished()).isTrue();
            assertThat(stand.done()).isZero();
        } finally {
            server.setHost("");
        }
    }

    @Test
    void refusesWhatIsNoListAndKeepsTheChoice() {
        var answer =
                browser.upload(browser.get(PATH).form(PATH).with("kind", "ACCOUNTS"), "file", "Bild.png", new byte[] {
                    (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0
                });
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("alte Excel-Datei");
        assertThat(answer.page().select("input[name=kind][value=ACCOUNTS]").hasAttr("checked"))
                .isTrue();
        assertThat(browser.upload(browser.get(PATH).form(PATH), "file", "Liste.csv", people("a;b;c;d"))
                        .text())
                .contains("Wählen Sie aus, was in der Liste steht.");
    }

    private static byte[] people(String... rows) {
        return ("Anmeldename;Name;Organisation;Rollen\n" + String.join("\n", rows) + "\n").getBytes(UTF_8);
    }

    private String checked(String kind, String name, byte[] content) {
        var path = uploaded(kind, name, content);
        var answer = browser.get(path + "/spalten").form(path + "/spalten").send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        awaitText(path, "Die Probe ist fertig");
        return path;
    }

    private String uploaded(String kind, String name, byte[] content) {
        Form form = browser.get(PATH).form(PATH).with("kind", kind);
        Answer answer = browser.upload(form, "file", name, content);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.header("Location").replace("/spalten", "");
    }

    private void taken(String path) {
        var answer = browser.get(path).form(path + "/uebernahme").send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        awaitText(path, "Die Liste ist übernommen");
    }

    /** As somebody who reloads the page until it is done. */
    private void awaitText(String path, String text) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var page = browser.get(path).text();
        while (!page.contains(text) && System.nanoTime() < end)
            page = browser.get(path).text();
        assertThat(page).contains(text);
    }

    private void setPassword(String path) {
        given.browser()
                .get(path)
                .form(path)
                .with("password", "vier bunte Giraffen")
                .with("passwordAgain", "vier bunte Giraffen")
                .send();
    }

    private int accounts(String username) {
        return given.as(admin, () -> jdbc.sql("select count(*) from identity.account where username = ?")
                .param(username)
                .query(Integer.class)
                .single());
    }

    private UUID account(String username) {
        return given.as(admin, () -> jdbc.sql("select id from identity.account where username = ?")
                .param(username)
                .query(UUID.class)
                .single());
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private String[] roles(Actor who) {
        return roles(who.user().value());
    }

    private String[] rolesOf(String username) {
        return roles(account(username));
    }

    private String[] roles(UUID account) {
        return given.as(admin, () -> jdbc.sql("select roles from identity.account where id = ?")
                .param(account)
                .query((row, number) -> (String[]) row.getArray(1).getArray())
                .single());
    }
}

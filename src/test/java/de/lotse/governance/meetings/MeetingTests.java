package de.lotse.governance.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.documents.pdf.VeraPdf;
import de.lotse.governance.Soest;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class MeetingTests {

    private static final String ARABIC = "جدول الأعمال";

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    private Path folder;

    private Soest soest;
    private UUID body;
    private String path;
    private Actor chair;
    private Actor member;
    private UUID seat;
    private Browser chairs;
    private Browser members;

    @BeforeEach
    void aBodyWithAChairAndAMember() {
        soest = new Soest(given, tenants, organisations, jdbc);
        body = soest.body("Runde " + UUID.randomUUID());
        path = "/gremien/" + body;
        chair = soest.colleague(Role.BODY_MEMBER);
        member = soest.colleague(Role.BODY_MEMBER);
        soest.seat(body, chair, "CHAIR");
        seat = soest.seat(body, member, "MEMBER");
        chairs = soest.browser(chair);
        members = soest.browser(member);
    }

    @Test
    void theChairPlansAndInvitesAndMembersReadIt() {
        var form = chairs.get(path + "/sitzungen/neu").form(path + "/sitzungen");
        var wrong = form.with("day", "+7")
                .with("from", "halb")
                .with("to", "16")
                .with("note", ARABIC)
                .send();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("Schreiben Sie eine Uhrzeit", "Nennen Sie einen Ort oder eine Adresse");
        assertThat(wrong.valueOf("note")).isEqualTo(ARABIC);
        var planned = form.with("from", "14")
                .with("place", "Kreishaus")
                .with("link", "https://treffen.example/raum")
                .send();
        var meeting = planned.header("Location");
        assertThat(form.send().header("Location")).isEqualTo(meeting); // sent twice

        assertThat(members.get("/mitteilungen").text()).doesNotContain("eingeladen");
        chairs.get(meeting).form(meeting + "/einladung").send();
        assertThat(members.get("/mitteilungen").text()).contains("Sie sind zu einer Sitzung eingeladen.");
        assertThat(members.get("/start").text()).contains("Runde ", "Sitzung");
        var page = members.get(meeting);
        assertThat(page.text())
                .contains("eingeladen", ARABIC, "https://treffen.example/raum")
                .doesNotContain("Sitzung absagen");
        assertThat(members.get(meeting + "/angaben").status()).isEqualTo(404);
        var stranger = soest.browser(soest.colleague(Role.CASE_MANAGER));
        assertThat(stranger.get(meeting).status()).isEqualTo(404);
    }

    @Test
    void theOrderOfTheAgendaIsChangedWithButtonsAlone() {
        var meeting = Meeting.path(body, soest.meeting(body, LocalDate.now().plusDays(3)));
        add(meeting, "Begrüßung");
        add(meeting, "Ü".repeat(300));
        add(meeting, ARABIC);
        assertThat(titles(meeting)).containsExactly("1. Begrüßung", "2. " + "Ü".repeat(300), "3. " + ARABIC);

        var up = chairs.get(meeting)
                .page()
                .select("article")
                .last()
                .select("form[action$=/platz]")
                .attr("action");
        chairs.get(meeting).form(up).with("direction", "UP").send();
        assertThat(titles(meeting)).containsExactly("1. Begrüßung", "2. " + ARABIC, "3. " + "Ü".repeat(300));

        var back = chairs.get(meeting)
                .page()
                .select("article")
                .first()
                .select("form[action$=/warteliste]")
                .attr("action");
        chairs.get(meeting).form(back).send();
        assertThat(titles(meeting)).hasSize(2);
        assertThat(chairs.get(path).page().select("#warteliste").text()).contains("Begrüßung");
        var take = chairs.get(meeting).page().select("#warteliste form").attr("action");
        chairs.get(meeting).form(take).send();
        assertThat(titles(meeting)).last().isEqualTo("3. Begrüßung");
    }

    @Test
    void papersAreCheckedAndMembersOfThisBodyReadThem() {
        var meeting = Meeting.path(body, soest.meeting(body, LocalDate.now().plusDays(3)));
        var form = chairs.get(meeting + "/unterlagen").form(meeting + "/unterlagen");
        assertThat(chairs.upload(form, "file", "", new byte[0]).text()).contains("Wählen Sie eine Datei aus.");
        var broken = chairs.upload(form, "file", "bericht.docx", "kein Word".getBytes(StandardCharsets.UTF_8));
        assertThat(broken.status()).isEqualTo(422);
        chairs.upload(form, "file", "Bericht.txt", "Zahlen".getBytes(StandardCharsets.UTF_8));

        var paper = members.get(meeting).page().select("a[href*=/unterlagen/]").attr("href");
        assertThat(new String(members.download(paper).body(), StandardCharsets.UTF_8))
                .isEqualTo("Zahlen");
        var stranger = soest.browser(soest.colleague(Role.CASE_MANAGER));
        assertThat(stranger.get(paper).status()).isEqualTo(404);
        var elsewhere = soest.body("Andere Runde");
        assertThat(chairs.get("/gremien/" + elsewhere + paper.substring(path.length()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aCalledOffMeetingGivesItsItemsBackAndIsNotChangedAnyMore() {
        var id = soest.meeting(body, LocalDate.now().plusDays(3));
        soest.item(body, id, "Übergang");
        var meeting = Meeting.path(body, id);
        var stale = chairs.get(meeting).form(meeting + "/absage");
        var page = chairs.get(meeting);
        page.form(meeting + "/absage").with("reason", "Haushaltssperre").send();

        assertThat(members.get(meeting).text()).contains("abgesagt", "Haushaltssperre");
        assertThat(chairs.get(path).page().select("#warteliste").text()).contains("Übergang");
        assertThat(stale.send().status()).isEqualTo(409);
        assertThat(chairs.get(meeting + "/angaben").status()).isEqualTo(409);
    }

    @Test
    void whoStandsInCountsForWhomSheStandsIn() {
        soest.run("update governance.body set quorum = 'MORE_THAN_HALF' where id = ?", body);
        var guest = soest.seat(body, "Vertreterin Kaya", "MEMBER");
        soest.run("update governance.member set deputy_for = ? where id = ?", seat, guest);
        var third = soest.seat(body, "Herr Nowak", "MEMBER");
        var meeting = Meeting.path(body, soest.meeting(body, LocalDate.now()));

        var both = chairs.get(meeting + "/anwesenheit")
                .form(meeting + "/anwesenheit")
                .with("da-" + seats("CHAIR"), "PRESENT")
                .with("da-" + third, "ABSENT")
                .with("da-" + seat, "PRESENT")
                .with("da-" + guest, "PRESENT");
        assertThat(both.with("fuer-" + guest, seats("CHAIR").toString()).send().text())
                .contains("war selbst anwesend und wird nicht vertreten");
        assertThat(both.with("fuer-" + guest, seat.toString()).send().status())
                .as("as it was filled in, though he came himself")
                .isEqualTo(303);
        assertThat(members.get(meeting).page().select("#anwesenheit").text())
                .contains("Vertreterin Kaya")
                .doesNotContain("in Vertretung für");

        var form = chairs.get(meeting + "/anwesenheit").form(meeting + "/anwesenheit");
        form.with("fuer-" + guest, seat.toString())
                .with("da-" + seat, "EXCUSED")
                .with("guests", "Frau Roth, Land\nHerr Ünal")
                .send();

        assertThat(members.get(meeting).page().select("#anwesenheit").text())
                .contains("Vertreterin Kaya, in Vertretung für " + member.name(), "Frau Roth (Land)", "Herr Ünal")
                .contains("2 von 3 Stimmberechtigten anwesend oder vertreten: beschlussfähig");
        chairs.get(meeting + "/anwesenheit")
                .form(meeting + "/anwesenheit")
                .with("da-" + guest, "ABSENT")
                .send();
        assertThat(chairs.get(meeting).text()).contains("1 von 3", "nicht beschlussfähig");
        assertThat(form.with("da-" + third, "EXCUSED").send().status()).isEqualTo(409); // somebody was faster
    }

    @Test
    void theInvitationIsAccessiblePdf() throws IOException, InterruptedException {
        var id = soest.meeting(body, LocalDate.now().plusDays(3));
        soest.item(body, id, ARABIC);
        var pdf = members.download(Meeting.path(body, id) + "/einladung/pdf").body();
        assertThat(VeraPdf.failures(Files.write(folder.resolve("einladung.pdf"), pdf)))
                .isEmpty();
    }

    private java.util.List<String> titles(String meeting) {
        return chairs.get(meeting).page().select("#tagesordnung h3").eachText();
    }

    private void add(String meeting, String title) {
        var form = chairs.get(path + "/punkte/neu?sitzung=" + meeting.substring(meeting.lastIndexOf('/') + 1))
                .form(path + "/punkte");
        Answer answer = form.with("title", title).send();
        assertThat(answer.status()).isEqualTo(303);
    }

    private UUID seats(String role) {
        return given.as(chair, () -> jdbc.sql("select id from governance.member where body_id = ? and role = ?")
                .params(body, role)
                .query(UUID.class)
                .single());
    }
}

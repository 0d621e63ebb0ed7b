package de.lotse.documents.mail;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.documents.Mail;
import de.lotse.documents.Mails;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.apache.poi.hsmf.datatypes.Types;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MailsTests {

    private static final String MAIL = """
            From: =?UTF-8?Q?Jobcenter_M=C3=BClheim?= <post@jobcenter.example>
            To: Amira Beispiel <amira@traeger.example>
            Date: Mon, 02 Feb 2026 10:00:00 +0100
            Subject: =?UTF-8?B?RmVobGVuZGUgVW50ZXJsYWdlbg==?=
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=grenze

            --grenze
            Content-Type: multipart/alternative; boundary=wahl

            --wahl
            Content-Type: text/plain; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            Bitte reichen Sie die fehlenden Unterlagen f=FCr M=E4rz nach.
            --wahl
            Content-Type: text/html; charset=utf-8

            <p>Bitte <b>reichen</b> Sie nach.</p><script>alert(1)</script>
            --wahl--
            --grenze
            Content-Type: application/pdf; name="Bescheid.pdf"
            Content-Disposition: attachment; filename="Bescheid.pdf"
            Content-Transfer-Encoding: base64

            JVBERi0xLjcK
            --grenze--
            """;

    private final Mails mails = new SavedMails();

    @Test
    void readsWhoWroteWhatToWhomAndWhen() {
        var mail = eml(MAIL);

        assertThat(mail.from()).contains("Jobcenter Mülheim", "post@jobcenter.example");
        assertThat(mail.to()).contains("amira@traeger.example");
        assertThat(mail.subject()).isEqualTo("Fehlende Unterlagen");
        assertThat(mail.sent()).isEqualTo(Instant.parse("2026-02-02T09:00:00Z"));
        assertThat(mail.text()).isEqualTo("Bitte reichen Sie die fehlenden Unterlagen für März nach.");
        assertThat(mail.attachments()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("Bescheid.pdf");
            assertThat(new String(file.content(), UTF_8)).isEqualTo("%PDF-1.7\n");
        });
    }

    @Test
    @Timeout(10)
    void readsAMailThatIsMadeToTakeLong() {
        assertThat(MailText.ofHtml("<pre>a" + " ".repeat(1_000_000) + "b</pre>"))
                .startsWith("a")
                .contains("…");
        assertThat(MailText.ofHtml("<p>a" + "<br>".repeat(200_000) + "b</p>")).isEqualTo("a\n\nb");
        assertThat(MailText.body("a" + "\n".repeat(500_000) + " b")).isEqualTo("a\n\n b");
        assertThat(MailText.ofHtml("<p>a" + " ".repeat(2_000_000) + "</p>b")).isEqualTo("a");
    }

    @Test
    void ofHtmlOnlyTheTextRemains() {
        var mail = eml("""
                From: a@example.org
                Date: Mon, 02 Feb 2026 10:00:00 +0100
                Content-Type: text/html; charset=utf-8

                <html><head><style>p{}</style></head><body onload="x()"><p>Guten Tag,</p><p>zahlen Sie
                <a href="http://boese.example">hier</a>.</p><img src="http://boese.example/spur.gif"><script>x()</script>
                """);

        assertThat(mail.text())
                .startsWith("Guten Tag,")
                .contains("hier <http://boese.example>")
                .doesNotContain("script", "x()", "spur.gif", "p{}");
    }

    @Test
    void aMailInAMailIsAnAttachment() {
        var mail = eml("""
                From: a@example.org
                Date: Mon, 02 Feb 2026 10:00:00 +0100
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: message/rfc822

                From: c@example.org
                Date: Mon, 02 Feb 2026 09:00:00 +0100
                Subject: innen

                drinnen
                --b--
                """);

        assertThat(mail.attachments()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("Nachricht.eml");
            assertThat(mails.read(Mails.EML, file.content()).orElseThrow().subject())
                    .isEqualTo("innen");
        });
    }

    @Test
    void tellsWhenAMailIsEncrypted() {
        assertThat(eml("""
                        From: a@example.org
                        Date: Mon, 02 Feb 2026 10:00:00 +0100
                        Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b

                        --b
                        Content-Type: application/pgp-encrypted

                        Version: 1
                        --b--
                        """).encrypted()).isTrue();
    }

    @Test
    void readsAMailOfOutlook() throws IOException {
        var mail = mails.read(Mails.MSG, outlook()).orElseThrow();

        assertThat(mail.subject()).isEqualTo("Termin im Bürgeramt");
        assertThat(mail.from()).isEqualTo("Bürgeramt");
        assertThat(mail.text()).isEqualTo("Bringen Sie den Pass mit.");
        assertThat(mail.attachments()).isEmpty();
    }

    @Test
    void refusesWhatIsNoMailOrIsBuiltToHurt() {
        assertThat(mails.read(Mails.EML, "Hallo, das ist ein Text.".getBytes(UTF_8)))
                .isEmpty();
        assertThat(mails.read(Mails.MSG, "kein Outlook".getBytes(UTF_8))).isEmpty();
        var nested = new StringBuilder("From: a@example.org\nDate: Mon, 02 Feb 2026 10:00:00 +0100\n");
        for (var i = 0; i < 500; i++)
            nested.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        assertThat(mails.read(Mails.EML, nested.toString().getBytes(UTF_8))).isEmpty();
    }

    private Mail eml(String text) {
        return mails.read(Mails.EML, text.replace("\n", "\r\n").getBytes(UTF_8)).orElseThrow();
    }

    /** A file as Outlook writes it: one stream for each property. */
    private static byte[] outlook() throws IOException {
        try (var file = new POIFSFileSystem()) {
            put(file, MAPIProperty.SUBJECT, "Termin im Bürgeramt");
            put(file, MAPIProperty.SENDER_NAME, "Bürgeramt");
            put(file, MAPIProperty.BODY, "Bringen Sie den Pass mit.");
            file.createDocument(new ByteArrayInputStream(new byte[32]), "__properties_version1.0");
            var out = new ByteArrayOutputStream();
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static void put(POIFSFileSystem file, MAPIProperty property, String text) throws IOException {
        var name = "__substg1.0_%04X%04X".formatted(property.id, Types.UNICODE_STRING.getId());
        file.createDocument(new ByteArrayInputStream(text.getBytes(UTF_16LE)), name);
    }
}

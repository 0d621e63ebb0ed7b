package de.lotse.identity.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A proxy on this machine does TLS and tells who asks; the cookies are given by hand, as this browser keeps secure ones to itself. */
@LotseTest
class BehindAProxyTests {

    @Autowired
    Given given;

    @Autowired
    Environment environment;

    @Test
    void overTlsCookiesBelongToThisHostAlone() {
        var https = given.browser().with("X-Forwarded-Proto", "https");
        var door = https.get("/anmelden");
        assertThat(door.headers("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("__Host-lotse="))
                .singleElement()
                .asString()
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");
        assertThat(door.header("Strict-Transport-Security")).contains("max-age=31536000", "includeSubDomains");

        var entered = signIn(https, door);
        assertThat(entered.headers("Set-Cookie"))
                .allMatch(cookie -> cookie.startsWith("__") && cookie.contains("Secure"));
        assertThat(session(entered)).isNotEqualTo(session(door));
        var inside = https.with("Cookie", cookies(entered));
        var page = inside.get("/start");
        assertThat(page.status()).isEqualTo(200);
        var out = inside.post("/abmelden", page.form("/abmelden").fields());
        assertThat(out.header("Clear-Site-Data")).contains("\"cache\"", "\"storage\"");
        assertThat(inside.get("/start").header("Location")).isEqualTo("/anmelden");
    }

    @Test
    void withoutTlsTheyHaveNoPrefixThatNoBrowserWouldTake() {
        var door = given.browser().get("/anmelden");
        assertThat(door.header("Set-Cookie")).startsWith("lotse=").doesNotContain("Secure");
        assertThat(door.header("Strict-Transport-Security")).isEmpty();
        assertThat(door.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(door.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
    }

    @Test
    void whoAsksIsAsTheProxySaysAndTheHostNever() {
        var amira = given.caseManager();
        var browser = given.browser().with("X-Forwarded-For", "203.0.113.7").with("X-Forwarded-Host", "evil.example");
        assertThat(browser.get("/faelle").header("Location")).isEqualTo("/anmelden");
        var entered = browser.signInAgain(amira.user().value().toString(), Given.PASSWORD);
        assertThat(entered.header("Location")).endsWith("/faelle?continue").doesNotContain("evil");
        assertThat(browser.get("/konto/sitzungen").text())
                .contains("Netz 203.0.…")
                .doesNotContain("127.0", "evil");
    }

    @Test
    void doesNotSendBackWhatItWasAsked() throws Exception {
        var address =
                URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port") + "/anmelden");
        var request = HttpRequest.newBuilder(address)
                .method("TRACE", HttpRequest.BodyPublishers.noBody())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isBetween(400, 405);
        }
    }

    private Answer signIn(Browser browser, Answer door) {
        var form = door.form("/anmelden")
                .with("username", given.caseManager().user().value().toString())
                .with("password", Given.PASSWORD);
        return browser.with("Cookie", cookies(door)).post("/anmelden", form.fields());
    }

    private static String cookies(Answer answer) {
        return answer.headers("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining("; "));
    }

    private static String session(Answer answer) {
        return cookies(answer).lines().findFirst().orElseThrow().replaceAll(".*(__Host-lotse=[^;]*).*", "$1");
    }
}

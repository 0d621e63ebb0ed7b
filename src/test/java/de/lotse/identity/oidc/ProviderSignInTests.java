package de.lotse.identity.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;
import de.lotse.shared.Actor;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the administration's entry over an invitation to the day's work, and every way in which a provider or a person can be wrong. */
@LotseTest
class ProviderSignInTests {

    private static final String PATH = "/verwaltung/anmeldedienste";

    private final StubIssuer issuer = new StubIssuer();
    private final String subject = UUID.randomUUID().toString();

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    private OrganisationId office;
    private Actor admin;
    private String page;
    private String begin;

    @BeforeEach
    void enter() {
        office = given.organisation(Given.HERNE);
        admin = given.colleague(given.organisation(Given.HERNE), Role.TENANT_ADMIN);
        page = entered(Map.of());
        begin = "/anmelden/dienst/" + Given.HERNE.value() + "." + page.substring(page.lastIndexOf('/') + 1);
    }

    @AfterEach
    void close() {
        given.browserOf(admin).get(page).form(page + "/abschaltung").send();
        issuer.close();
    }

    @Test
    void anInvitedPersonComesInAndIsKnownFromThenOn() {
        var browser = given.browser();
        var answer = comeIn(browser, invitation("Nguyễn, Linh"));

        assertThat(answer.follow().text()).contains("Mein Tag", "Nguyễn, Linh");
        assertThat(comeIn(given.browser()).follow().text()).contains("Nguyễn, Linh");
        assertThat(given.browser()
                        .get("/anmelden")
                        .page()
                        .select("a[href='" + begin + "']")
                        .text())
                .isEqualTo("Mit dem Konto der Stadt anmelden");
    }

    @Test
    void somebodyUninvitedReadsWhomToAsk() {
        var browser = given.browser();
        var answer = comeIn(browser);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text())
                .contains("für Lotse sind Sie noch nicht eingeladen", "Fragen Sie: Servicestelle IT, Telefon 0100");
        assertThat(browser.get("/start").header("Location")).isEqualTo("/anmelden");
    }

    @Test
    void anInvitationIsUsedUpBySigningInAndNotByLooking() {
        var link = invitation("Linh");
        given.browser().get(link);
        assertThat(comeIn(given.browser(), link).status()).isEqualTo(303);

        assertThat(given.browser().get(link).status()).isEqualTo(404);
        assertThat(given.browser().get(link.replaceFirst(".$", "x")).status()).isEqualTo(404);
    }

    @Test
    void twoWhoOpenTheSameLinkDoNotBothComeIn() {
        var link = invitation("Linh");
        var first = given.browser();
        var second = given.browser();
        first.get(link);
        second.get(link);
        assertThat(comeIn(first).status()).isEqualTo(303);

        var late = issuer.signIn(toProvider(second), UUID.randomUUID().toString(), same());
        assertThat(second.get(late).text()).contains("abgelaufen oder schon benutzt");
    }

    @Test
    void whoHasAnAccountKeepsItAndItsRoles() {
        var amira = given.colleague(office, Role.CASE_MANAGER);
        var form = given.browserOf(admin).get(page).form(page + "/einladungen");
        form.with("account", amira.user().value().toString()).send();

        var link = onlyLink();
        var stranger = comeIn(given.browser(), link);
        assertThat(stranger.status()).isEqualTo(403);
        assertThat(stranger.text()).contains("Melden Sie sich zuerst mit diesem Konto an");
        assertThat(comeIn(given.browserOf(amira), link).follow().text()).contains("Mein Tag", amira.name());
        assertThat(given.browserOf(amira).get("/start").status()).isEqualTo(200);
    }

    @Test
    void aDisabledAccountStaysOutAndReadsWhy() {
        comeIn(given.browser(), invitation("Linh"));
        given.as(admin, () -> jdbc.sql("""
                        update identity.account set enabled = false
                        where  id = (select account_id from identity.oidc_subject where subject = ?)""").param(subject).update());

        assertThat(comeIn(given.browser()).text()).contains("Ihr Zugang zu Lotse ist abgeschaltet.");
    }

    @Test
    void aProviderSignsInNobodyOfAnotherOrganisation() {
        comeIn(given.browser(), invitation("Linh"));
        given.as(admin, () -> jdbc.sql("""
                        update identity.account set organisation_id = ?
                        where  id = (select account_id from identity.oidc_subject where subject = ?)""")
                .params(admin.organisation().value(), subject)
                .update());

        assertThat(comeIn(given.browser()).text()).contains("gilt nicht für Ihre Organisation");
    }

    @Test
    void theSameSubjectOfAnotherProviderIsSomebodyElse() {
        comeIn(given.browser(), invitation("Linh"));
        try (var other = new StubIssuer()) {
            var path = entered(Map.of("address", other.address()));
            var elsewhere = "/anmelden/dienst/" + Given.HERNE.value() + "." + path.substring(path.lastIndexOf('/') + 1);
            var browser = given.browser();
            var back = other.signIn(browser.get(elsewhere).header("Location"), subject, same());

            assertThat(browser.get(back).text()).contains("noch nicht eingeladen");
        }
    }

    @Test
    void anotherMunicipalityNeitherSeesNorUsesIt() {
        var essen = given.colleague(Given.ESSEN, given.organisation(Given.ESSEN), Role.TENANT_ADMIN);

        assertThat(given.browserOf(essen).get(page).status()).isEqualTo(404);
        assertThat(given.browserOf(essen).get(PATH).text()).doesNotContain(issuer.address());
        assertThat(given.browser()
                        .get(begin.replace(Given.HERNE.value() + ".", Given.ESSEN.value() + "."))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void tokensThatAreWrongAreNotAccepted() {
        comeIn(given.browser(), invitation("Linh"));

        refused(claims -> claims.issuer("https://login.example.org"));
        refused(claims -> claims.audience("another"));
        refused(claims -> claims.claim("nonce", "another"));
        refused(claims -> claims.claim("nonce", null));
        refused(claims -> claims.expirationTime(Date.from(Instant.now().minus(Duration.ofHours(1)))));
        refused(claims -> claims.notBeforeTime(Date.from(Instant.now().plus(Duration.ofHours(1)))));
        refused(claims -> claims.subject(null));
        issuer.signing = StubIssuer.key();
        refused(same());
    }

    @Test
    void tokensThatAreSignedWronglyAreNotAccepted() throws Exception {
        comeIn(given.browser(), invitation("Linh"));
        var known = issuer.signer;

        issuer.signer = issuer::unsigned;
        refused(same());
        var secret = StubIssuer.SECRET.getBytes(UTF_8);
        issuer.signer = (claims, type) -> issuer.shared(secret, claims, type);
        refused(same());
        var published = issuer.published.toECPublicKey().getEncoded();
        issuer.signer = (claims, type) -> issuer.shared(published, claims, type);
        refused(same());
        issuer.signer = issuer::forged;
        refused(same());
        issuer.signer = known;
        assertThat(comeIn(given.browser()).status()).isEqualTo(303);
    }

    @Test
    void theAnswerOfOneProviderIsNotThatOfAnother() {
        comeIn(given.browser(), invitation("Linh"));
        try (var other = new StubIssuer()) {
            var path = entered(Map.of("address", other.address()));
            var elsewhere = "/anmelden/dienst/" + Given.HERNE.value() + "." + path.substring(path.lastIndexOf('/') + 1);
            var browser = given.browser();
            var back = other.signIn(browser.get(elsewhere).header("Location"), subject, same());
            assertThat(browser.get(back.replace(elsewhere, begin)).text()).contains("gilt nicht mehr");

            var mixed = issuer.signIn(toProvider(browser), subject, same()) + "&iss=" + other.address();
            assertThat(browser.get(mixed).status()).isEqualTo(403);
            assertThat(browser.get("/start").header("Location")).isEqualTo("/anmelden");
        }
    }

    @Test
    void aProviderChangesItsKeysWithoutTellingUs() {
        comeIn(given.browser(), invitation("Linh"));
        issuer.rotate();

        assertThat(comeIn(given.browser()).status()).isEqualTo(303);
    }

    @Test
    void anAnswerFitsTheBrowserThatAsked() {
        var victim = given.browser();
        var stranger = given.browser();
        var link = issuer.signIn(toProvider(stranger), subject, same());
        assertThat(victim.get(link).text()).contains("Diese Anmeldung gilt nicht mehr.");

        toProvider(victim);
        assertThat(victim.get(link).text()).contains("Diese Anmeldung gilt nicht mehr.");
        assertThat(victim.get(begin + "/antwort?error=access_denied&state=x").text())
                .contains("gilt nicht mehr");
    }

    @Test
    void aProviderThatHangsKeepsNobodyLonger() {
        var working = given.browser();
        comeIn(working, invitation("Linh"));
        var waiting = given.browser();
        var back = issuer.signIn(toProvider(waiting), subject, same());
        issuer.hanging = true;

        assertThat(working.get("/start").text()).contains("Mein Tag");
        isToldWithinThreeSeconds(() -> waiting.get(back));
        issuer.hanging = false;
        issuer.dripping = true;
        var another = issuer.signIn(toProvider(waiting), subject, same());
        isToldWithinThreeSeconds(() -> waiting.get(another));
        issuer.dripping = false;
        assertThat(comeIn(given.browser()).status()).isEqualTo(303);
    }

    @Test
    void aProviderThatIsDownLetsOthersWork() {
        var working = given.browser();
        comeIn(working, invitation("Linh"));
        var waiting = given.browser();
        var back = issuer.signIn(toProvider(waiting), subject, same());
        issuer.close();

        isToldWithinThreeSeconds(() -> waiting.get(back));
        assertThat(working.get("/start").text()).contains("Mein Tag");
    }

    @Test
    void aNewProviderThatHangsIsToldAboutToo() {
        try (var other = new StubIssuer()) {
            var path = entered(Map.of("address", other.address()));
            other.hanging = true;
            var elsewhere = "/anmelden/dienst/" + Given.HERNE.value() + "." + path.substring(path.lastIndexOf('/') + 1);

            isToldWithinThreeSeconds(() -> given.browser().get(elsewhere));
        }
    }

    @Test
    void theProviderEndsTheSessionsThatItBegan() {
        comeIn(given.browser(), invitation("Linh"));
        var desk = given.browser();
        var phone = given.browser();
        comeIn(desk, claims -> claims.claim("sid", "desk-" + subject));
        comeIn(phone, claims -> claims.claim("sid", "phone-" + subject));

        assertThat(logout(claims -> claims.claim("sid", "desk-" + subject)).status())
                .isEqualTo(200);
        assertThat(desk.get("/start").header("Location")).isEqualTo("/anmelden");
        assertThat(phone.get("/start").status()).isEqualTo(200);

        assertThat(logout(claims -> claims.subject(subject)).status()).isEqualTo(200);
        assertThat(phone.get("/start").header("Location")).isEqualTo("/anmelden");
    }

    @Test
    void aLogoutThatIsNotTheProvidersEndsNothing() {
        var browser = given.browser();
        comeIn(browser, invitation("Linh"));
        UnaryOperator<JWTClaimsSet.Builder> hers = claims -> claims.subject(subject);

        for (UnaryOperator<JWTClaimsSet.Builder> wrong : List.<UnaryOperator<JWTClaimsSet.Builder>>of(
                claims -> claims.audience("another"),
                claims -> claims.issuer("https://login.example.org"),
                claims -> claims.claim("nonce", "x"),
                claims -> claims.claim("events", null),
                claims -> claims.issueTime(Date.from(Instant.now().minus(Duration.ofHours(1))))))
            assertThat(logout(claims -> wrong.apply(hers.apply(claims))).status())
                    .isEqualTo(400);
        for (var type : new JOSEObjectType[] {JOSEObjectType.JWT, null})
            assertThat(given.browser()
                            .post(begin + "/abmeldung", Map.of("logout_token", issuer.logoutToken(hers, type)))
                            .status())
                    .isEqualTo(400);
        issuer.signing = StubIssuer.key();
        assertThat(logout(hers).status()).isEqualTo(400);
        assertThat(browser.get("/start").status()).isEqualTo(200);
    }

    @Test
    void whoIsSignedInAlreadyIsAskedAnew() {
        var browser = given.browser();
        comeIn(browser, invitation("Linh"));
        assertThat(toProvider(browser)).contains("prompt=login", "max_age=0");
        assertThat(toProvider(given.browser())).doesNotContain("prompt");
    }

    @Test
    void rolesFollowWhatTheProviderSays() {
        change(Map.of(
                "rolesClaim", "realm_access.roles",
                "roles", "lotse-beratung = Case Manager/in\nlotse-leitung = Leitung beim Träger"));
        var link = invitation("Linh");
        assertThat(comeIn(given.browser(), link).text()).contains("Ihr Anmeldedienst nennt keine Rolle");

        var browser = given.browser();
        browser.get(link);
        comeIn(browser, roles("lotse-beratung", "anderes"));
        assertThat(browser.get("/start").page().select("nav a[href=/faelle]")).isNotEmpty();

        assertThat(comeIn(given.browser(), roles("lotse-leitung")).status()).isEqualTo(303);
        assertThat(browser.get("/start").header("Location")).isEqualTo("/anmelden");
        assertThat(comeIn(given.browser()).text()).contains("Ihr Anmeldedienst nennt keine Rolle");

        var person = given.as(admin, () -> jdbc.sql("select account_id from identity.oidc_subject where subject = ?")
                .param(subject)
                .query(UUID.class)
                .single());
        assertThat(given.browserOf(admin)
                        .get("/verwaltung/zugaenge/" + person)
                        .page()
                        .select("#verlauf li")
                        .eachText())
                .hasSize(2)
                .allMatch(line -> line.contains("wie der Anmeldedienst es nennt"))
                .first()
                .asString()
                .contains("Rolle erhalten: Leitung beim Träger", "Rolle verloren: Case Manager/in");
    }

    private static UnaryOperator<JWTClaimsSet.Builder> roles(String... names) {
        return claims -> claims.claim("realm_access", Map.of("roles", List.of(names)));
    }

    private static UnaryOperator<JWTClaimsSet.Builder> same() {
        return claims -> claims;
    }

    private Answer logout(UnaryOperator<JWTClaimsSet.Builder> change) {
        return given.browser().post(begin + "/abmeldung", Map.of("logout_token", issuer.logoutToken(change)));
    }

    private void refused(UnaryOperator<JWTClaimsSet.Builder> change) {
        var browser = given.browser();
        var answer = comeIn(browser, change);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("war nicht gültig; Sie sind nicht angemeldet.");
        assertThat(browser.get("/start").header("Location")).isEqualTo("/anmelden");
    }

    private static void isToldWithinThreeSeconds(Supplier<Answer> step) {
        var start = Instant.now();
        var answer = step.get();
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofMillis(3300));
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.text()).contains("antwortet gerade nicht", "Fragen Sie: Servicestelle IT");
    }

    private String toProvider(Browser browser) {
        var authorization = browser.get(begin).header("Location");
        assertThat(authorization).startsWith(issuer.address() + "/authorize");
        assertThat(StubIssuer.query(authorization.substring(authorization.indexOf('?') + 1)))
                .containsEntry("scope", "openid")
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("nonce", "state", "code_challenge");
        return authorization;
    }

    private Answer comeIn(Browser browser) {
        return comeIn(browser, same());
    }

    private Answer comeIn(Browser browser, String invitation) {
        assertThat(browser.get(invitation).page().select("a[href='" + begin + "']"))
                .isNotEmpty();
        return comeIn(browser);
    }

    private Answer comeIn(Browser browser, UnaryOperator<JWTClaimsSet.Builder> change) {
        return browser.get(issuer.signIn(toProvider(browser), subject, change));
    }

    private String invitation(String name) {
        var form = given.browserOf(admin).get(page).form(page + "/einladungen");
        var answer = form.with("name", name)
                .with("organisation", office.value().toString())
                .with("given", "CASE_MANAGER")
                .send();
        assertThat(answer.status()).isEqualTo(303);
        return onlyLink();
    }

    private String onlyLink() {
        var text = given.browserOf(admin).get(page).text();
        var at = text.indexOf("/anmelden/einladung/");
        return text.substring(at, text.indexOf(' ', at));
    }

    private void change(Map<String, String> fields) {
        var form = given.browserOf(admin).get(page).form(page);
        fields.forEach(form::with);
        assertThat(form.send().status()).isEqualTo(303);
    }

    private String entered(Map<String, String> fields) {
        var form = given.browserOf(admin)
                .get(PATH + "/neu")
                .form(PATH)
                .with("label", "Mit dem Konto der Stadt anmelden")
                .with("address", issuer.address())
                .with("clientId", StubIssuer.CLIENT)
                .with("secret", StubIssuer.SECRET)
                .with("organisations", office.value().toString())
                .with("help", "Servicestelle IT, Telefon 0100");
        fields.forEach(form::with);
        var answer = form.send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.header("Location");
    }
}

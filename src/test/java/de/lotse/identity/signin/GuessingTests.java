package de.lotse.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Ids;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Whoever guesses passwords does not get far, and keeps nobody out. */
@LotseTest
class GuessingTests {

    private static final AtomicInteger PLACES = new AtomicInteger(256);

    @Autowired
    Given given;

    @Autowired
    Environment environment;

    @Test
    void whoGuessesInOnePlaceWaitsWhetherTheNameIsKnownOrNot() {
        for (var name : new String[] {somebody(), Ids.next().toString()}) {
            var place = elsewhere();
            for (var i = 0; i < 5; i++)
                assertThat(isTold(attempt(place, name, "falsch"))).isFalse();
            assertThat(isTold(attempt(place, name, Given.PASSWORD))).isTrue();
        }
    }

    @Test
    void theColleagueComesInFromHerOwnPlace() {
        var name = somebody();
        var guesser = elsewhere();
        for (var i = 0; i < 15; i++) attempt(guesser, name, "falsch");

        assertThat(attempt(elsewhere(), name, Given.PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void whoGuessesFromManyPlacesIsHeardTwentyTimesAndKeepsNoKnownBrowserOut() {
        var name = somebody();
        var home = elsewhere();
        attempt(home, name, Given.PASSWORD).follow().form("/abmelden").send();

        var heard = IntStream.range(0, 30)
                .mapToObj(i -> attempt(elsewhere(), name, "falsch"))
                .filter(answer -> !isTold(answer))
                .count();

        assertThat(heard).isEqualTo(20);
        assertThat(isTold(attempt(elsewhere(), name, Given.PASSWORD))).isTrue();
        assertThat(attempt(home, name, Given.PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void aKnownBrowserIsNoFreeTicketForGuessing() {
        var name = somebody();
        var home = elsewhere();
        attempt(home, name, Given.PASSWORD).follow().form("/abmelden").send();

        for (var i = 0; i < 5; i++)
            assertThat(isTold(attempt(home, name, "falsch"))).isFalse();
        assertThat(isTold(attempt(home, name, "falsch"))).isTrue();
        assertThat(isTold(attempt(home, somebody(), "falsch"))).isFalse();
    }

    @Test
    void guessesThatComeAtOnceAreCountedToo() throws InterruptedException {
        var name = somebody();
        var from = place();
        var tries = IntStream.range(0, 20)
                .<Callable<Boolean>>mapToObj(i -> () -> isTold(attempt(browser(from), name, "falsch")))
                .toList();
        try (var threads = Executors.newFixedThreadPool(10)) {
            assertThat(threads.invokeAll(tries).stream()
                            .filter(told -> !told.resultNow())
                            .count())
                    .isLessThanOrEqualTo(8); // five, and one more with each second that the others take
        }
    }

    private String somebody() {
        return given.caseManager().user().value().toString();
    }

    private static boolean isTold(Answer answer) {
        assertThat(answer.status()).isEqualTo(422);
        return answer.text().contains("Zu viele Versuche.");
    }

    private Browser elsewhere() {
        return browser(place());
    }

    private Browser browser(InetAddress from) {
        return Browser.at(environment.getRequiredProperty("local.server.port", Integer.class), from);
    }

    /** One that no other test has. */
    private static InetAddress place() {
        var next = PLACES.getAndIncrement();
        try {
            return InetAddress.getByAddress(new byte[] {127, 1, (byte) (next >> 8), (byte) next});
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    private static Answer attempt(Browser browser, String username, String password) {
        return browser.get("/anmelden")
                .form("/anmelden")
                .with("username", username)
                .with("password", password)
                .send();
    }
}

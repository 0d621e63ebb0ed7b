package de.lotse.identity.limits;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.testing.LotseTest;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@LotseTest
class PublicLimitsTests {

    private static final LimitSettings SETTINGS = new LimitSettings(60, 3, 20, 30);

    private final PagesRead pages = new PagesRead(SETTINGS);
    private final String here = UUID.randomUUID().toString();

    @Autowired
    DataSource database;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @CsvSource({
        "POST, /umfrage/abc",
        "GET, /einrichtung/abc",
        "POST, /passwort/abc",
        "GET, /anmelden/einladung/abc",
    })
    void whatNeedsNoAccountIsLimitedInEachPlace(String method, String path) throws ServletException, IOException {
        for (var i = 0; i < 3; i++) assertThat(status(method, path, here)).isEqualTo(200);
        var refused = asked(method, path, here);
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(1, 201);
        assertThat(status(method, path, UUID.randomUUID().toString())).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"GET, /umfrage", "GET, /start", "POST, /anmelden/dienst/1.2/abmeldung", "GET, /anmelden"})
    void everythingElseIsNot(String method, String path) throws ServletException, IOException {
        for (var i = 0; i < 20; i++) assertThat(status(method, path, here)).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"GET, /angebote", "GET, /angebote/karte", "HEAD, /hsds/services", "GET, /sitemap.xml"})
    void whoeverReadsFasterThanPeopleDoWaits(String method, String path) throws ServletException, IOException {
        for (var i = 0; i < 30; i++) assertThat(status(method, path, here)).isEqualTo(200);
        var refused = asked(method, path, here);

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(1, 3);
        assertThat(status(method, path, UUID.randomUUID().toString())).isEqualTo(200);
    }

    @Test
    void anOfficeBehindOneAddressComesInWithItsProvider() throws ServletException, IOException {
        for (var i = 0; i < 15; i++)
            assertThat(status("GET", "/anmelden/dienst/1.2", here)).isEqualTo(200);
        assertThat(status("GET", "/anmelden/dienst/1.2", here)).isEqualTo(429);
    }

    private int status(String method, String path, String place) throws ServletException, IOException {
        return asked(method, path, place).getStatus();
    }

    private MockHttpServletResponse asked(String method, String path, String place)
            throws ServletException, IOException {
        var filter = new PublicLimits(new Limits(database, SETTINGS, clock), pages);
        var request = new MockHttpServletRequest(method, path);
        request.setServletPath(path);
        request.setRemoteAddr(place);
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }
}

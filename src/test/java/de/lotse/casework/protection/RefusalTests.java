package de.lotse.casework.protection;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of a case, taken from the routes: a refusal leaves one row, and what does not exist leaves none. */
@LotseTest
class RefusalTests {

    /** Something is missing that the address cannot be read without: nothing is decided, whether the case exists or not. */
    private static final int UNREADABLE = 400;

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::([^}]*))?}");

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    private Actor jonas;
    private Browser browser;
    private UUID refused;
    private String token = "";

    @BeforeEach
    void somebodyElseHasACase() {
        var amira = given.caseManager();
        refused = given.caseOf(amira, "Zu, Zarah").value();
        jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER, Role.PROVIDER_LEAD);
        browser = given.browserOf(jonas);
    }

    @Test
    void everyRefusedAddressOfACaseIsOneRow() {
        var wrong = new ArrayList<String>();
        var rows = refusals();
        for (var route : routes()) {
            var status = ask(route, refused);
            var now = refusals();
            var asExpected = status == UNREADABLE ? now == rows : status == 404 && now == rows + 1;
            if (!asExpected) wrong.add(route + " " + status + " +" + (now - rows));
            rows = now;
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatDoesNotExistOrIsNotOurOwnLeavesNoRow() {
        var elsewhere = given.caseOf(given.caseManager(), "Anderswo, Ada").value();
        for (var route : routes()) {
            assertThat(ask(route, UUID.randomUUID())).as(route.toString()).isIn(404, UNREADABLE);
            assertThat(ask(route, elsewhere)).as(route.toString()).isIn(404, UNREADABLE);
        }
        assertThat(refusals()).isZero();
    }

    private int ask(Route route, UUID caseId) {
        var path = VARIABLE.matcher(route.pattern()).replaceAll(variable -> {
            if (variable.group(1).equals("id")) return caseId.toString();
            if (variable.group(1).equals("number")) return "1";
            return variable.group(2) == null
                    ? UUID.randomUUID().toString()
                    : variable.group(2).split("\\|")[0];
        });
        return route.method() == RequestMethod.GET
                ? browser.get(path + "?von=1&bis=2").status()
                : browser.post(path, fields()).status();
    }

    /** What forms send that cannot be read without it. */
    private Map<String, String> fields() {
        if (token.isEmpty())
            token = browser.get("/suche").page().select("input[name=_csrf]").val();
        var some = UUID.randomUUID().toString();
        return Map.of("_csrf", token, "version", "1", "number", "1", "status", "PLANNED", "goal", some, "effect", some);
    }

    private List<Route> routes() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(RefusalTests::routes)
                .filter(route -> route.pattern().startsWith("/faelle/{id}"))
                .toList();
    }

    private static Stream<Route> routes(RequestMappingInfo info) {
        return info.getPatternValues().stream().flatMap(pattern -> info.getMethodsCondition().getMethods().stream()
                .map(method -> new Route(method, pattern)));
    }

    private int refusals() {
        return given.as(jonas, () -> jdbc.sql("""
                        select count(*) from audit.access_entry
                        where  action = 'DENIED' and user_id = ?""")
                .param(jonas.user().value())
                .query(Integer.class)
                .single());
    }

    private record Route(RequestMethod method, String pattern) {}
}

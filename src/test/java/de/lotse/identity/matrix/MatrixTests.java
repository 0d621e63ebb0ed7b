package de.lotse.identity.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.identity.matrix.Matrix.Line;
import de.lotse.shared.Role;
import de.lotse.structure.permissions.Permission;
import de.lotse.structure.permissions.Relation;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LotseTest
class MatrixTests {

    @Autowired
    Given given;

    @Autowired
    Matrix matrix;

    private final Map<String, Permission> permissions = Permission.read();

    /** What each route answers to each role is in permissions.csv, and proven there by asking. */
    @Test
    void saysOfEveryLineWhatItsRouteAnswers() {
        var wrong = new ArrayList<String>();
        for (var line : matrix.lines().values().stream().flatMap(List::stream).toList())
            for (var role : Role.values())
                if (line.roles().contains(role) != may(line, role)) wrong.add(role + " " + line);
        assertThat(wrong).isEmpty();
    }

    @Test
    void showsItToWhoeverGivesRolesAndToDataProtection() {
        var admin = given.browserOf(given.colleague(given.organisation(Given.HERNE), Role.TENANT_ADMIN));
        var page = admin.get("/verwaltung/rechte");
        assertThat(page.text()).contains("Eine Rolle allein öffnet nie einen Fall.");
        var line = page.page()
                .select("tr:has(th:contains(Notfallzugriffe anderer prüfen))")
                .first();
        assertThat(line.select("td").stream()
                        .filter(cell -> cell.text().equals("ja"))
                        .map(cell -> cell.attr("data-label")))
                .containsExactly("Leitung beim Träger", "Datenschutz");
        var officer = given.browserOf(given.colleague(given.organisation(Given.HERNE), Role.DATA_PROTECTION));
        assertThat(officer.get("/verwaltung").page().select("main li a").eachText())
                .contains("Wer darf was");
        assertThat(given.browserOf(given.caseManager())
                        .get("/verwaltung/rechte")
                        .status())
                .isEqualTo(403);
    }

    /** Where everybody is let in to a list of what is her own anyway, the matrix names those who have something to do there. */
    private boolean may(Line line, Role role) {
        var permission = permissions.get(line.route());
        assertThat(permission).as(line.route()).isNotNull();
        var listsOnesOwn = permission.needs().startsWith("nothing (");
        var answers = Stream.of(Relation.values())
                .map(relation -> permission.expected(role, relation))
                .toList();
        assertThat(answers).as(line.toString()).isNotEmpty();
        if (listsOnesOwn && answers.contains("ok")) return line.roles().contains(role);
        return !answers.stream().allMatch("403"::equals)
                && (answers.contains("ok") || permission.roles().contains(role));
    }
}

package de.lotse.structure.overview;

import static de.lotse.structure.Coesfeld.barrier;
import static de.lotse.structure.Coesfeld.quarter;
import static de.lotse.structure.Coesfeld.transition;
import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Role;
import de.lotse.structure.Coesfeld;
import de.lotse.structure.Signals;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A town that tells its signals by month from the latest quarter but one on, and by quarter before. */
@LotseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MonthsTests {

    private static final int TENANT = 5358;

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Signals signals;

    private Coesfeld town;
    private Browser coordination;

    @BeforeAll
    void signals() {
        town = new Coesfeld(given, tenants, organisations, jdbc, signals, TENANT);
        given.as(town.colleague(Role.COORDINATION), () -> jdbc.sql(
                        "insert into reporting.quarter_rule (first_day, by_month) values (?, true)")
                .param(quarter(1).first())
                .update());
        var workers = town.workers(3);
        for (var when : List.of(quarter(2), quarter(1)))
            for (var month : when.months()) {
                town.given(15, workers, month.atDay(1), transition("ASYLBLG", "SGB2"));
                town.given(4, workers, month.atDay(1), transition("SGB2", "SGB12"));
                town.given(4, workers, month.atDay(1), transition("BAFOEG", "SGB2"));
                town.given(9, workers, month.atDay(1), barrier("NO_CAPACITY", "DAYCARE"));
            }
        var last = quarter(0).months();
        town.given(19, workers, last.get(0).atDay(1), transition("ASYLBLG", "SGB2"));
        town.given(25, workers, last.get(1).atDay(1), barrier("NO_CAPACITY", "DAYCARE"));
        town.given(2, workers, last.get(2).atDay(1), barrier("COST", "BANK"));
        town.given(15, workers, LocalDate.now(), barrier("NO_CAPACITY", "DAYCARE"));
        coordination = town.as(Role.COORDINATION);
    }

    @Test
    void aMonthIsARowInItsPlaceAndOneOfFewIsHiddenWithWhatWouldTellIt() {
        var rows = coordination.get("/hinweise?nach=MONTH&quartal=" + quarter(0).key());

        assertThat(rows.page().select("main tbody th").eachText())
                .isEqualTo(quarter(0).months().stream().map(Formats::month).toList());
        assertThat(rows.page().select("main tbody td span[aria-hidden]").eachText())
                .as("of 46 in the quarter: with two months shown the third would be known")
                .containsExactly(".", "25", ".");
    }

    @Test
    void breaksAreReadByMonthWhereAQuarterIsToldSo() {
        var first = quarter(1).months().getFirst();
        var page = coordination.get("/hinweise/brueche?zeitraum=" + first);

        assertThat(page.text()).contains(Formats.month(first), "(SGB II): 15 Hinweise");
        assertThat(page.page().select("select[name=zeitraum] option").eachAttr("value"))
                .contains(quarter(1).months().getLast().toString(), quarter(2).key())
                .doesNotContain(quarter(2).months().getFirst().toString());
    }

    @Test
    void aMonthOfAQuarterThatIsNotToldSoCannotBeAskedFor() {
        var page = coordination.get(
                "/hinweise/brueche?zeitraum=" + quarter(2).months().getFirst());

        assertThat(page.page().select("select[name=zeitraum] option[selected]").val())
                .isEmpty();
        var rows = coordination.get("/hinweise?nach=MONTH&quartal=" + quarter(2).key());
        assertThat(rows.page().select("main tbody th").text()).contains("Lücke beim Wechsel");
    }

    @Test
    void theQuarterAtWorkIsNotToldWhileItRuns() {
        var created = coordination
                .get("/themen/neu")
                .form("/themen/neu")
                .with("title", "Kita")
                .send();
        var path = created.header("Location");
        coordination
                .get(path + "/regeln/neu")
                .form(path + "/regeln/neu")
                .with("office", "DAYCARE")
                .send();

        assertThat(coordination.get(path).text())
                .contains("Für das laufende Quartal steht noch keine Zahl")
                .doesNotContain("mindestens 15");
    }
}

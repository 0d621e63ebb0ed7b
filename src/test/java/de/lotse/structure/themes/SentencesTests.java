package de.lotse.structure.themes;

import static de.lotse.structure.Coesfeld.barrier;
import static de.lotse.structure.Coesfeld.quarter;
import static de.lotse.structure.Coesfeld.transition;
import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.Role;
import de.lotse.structure.Coesfeld;
import de.lotse.structure.Level;
import de.lotse.structure.NewSignal;
import de.lotse.structure.SignalCodes;
import de.lotse.structure.SignalSource;
import de.lotse.structure.Signals;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was written with hints from cases stands within groups whose number is shown, and nowhere else. */
@LotseTest
class SentencesTests {

    private static final int TENANT = 5162;
    private static final String IN_A_GROUP = "Der letzte Bescheid kam drei Wochen vor dem neuen.";
    private static final String LEAD_NOWHERE = "Niemand war danach zuständig.";
    private static final String ALONE = "Dazu gab es nur drei Hinweise.";
    private static final String THIS_QUARTER = "Das Quartal läuft noch.";
    private static boolean filled;
    private static UUID known = Ids.next();

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

    @BeforeEach
    void signals() {
        town = new Coesfeld(given, tenants, organisations, jdbc, signals, TENANT);
        coordination = town.as(Role.COORDINATION);
        if (filled) return;
        filled = true;
        var workers = town.workers(3);
        var closed = quarter(1).first();
        town.given(14, workers, closed, transition("ASYLBLG", "SGB2"));
        town.given(3, workers, closed, transition("SGB2", "SGB12"));
        town.given(12, workers, closed, barrier("NO_CAPACITY", "DAYCARE"));
        town.given(6, workers, closed, barrier("COST", null)); // so that small numbers hide each other and no large one
        town.given(6, workers, closed, barrier("WAITING_TIME", null));
        town.given(12, workers, LocalDate.now(), transition("ASYLBLG", "SGB2"));
        known = told(workers.get(0), closed, transition("ASYLBLG", "SGB2"), IN_A_GROUP);
        told(workers.get(1), closed, transition("SGB2", "SGB12"), ALONE);
        told(workers.get(1), LocalDate.now(), transition("ASYLBLG", "SGB2"), THIS_QUARTER);
        told(workers.get(2), closed, barrier("NO_CAPACITY", "DAYCARE"), LEAD_NOWHERE);
    }

    private UUID told(Actor worker, LocalDate month, SignalCodes codes, String sentence) {
        var signal = new NewSignal(codes, YearMonth.from(month), 2, Level.LOCAL, null, SignalSource.MANUAL);
        var id = given.as(worker, () -> signals.give(signal));
        var reader = town.stranger(worker.organisation(), Role.CASE_MANAGER);
        given.as(reader, () -> {
            signals.addText(id, sentence, worker.user().value());
            return id;
        });
        return id;
    }

    @Test
    void aSentenceStandsAtTheThemeThatTakesItsGroup() {
        assertThat(pageOf(Map.of("from", "ASYLBLG", "to", "SGB2")))
                .contains(IN_A_GROUP, quarter(1).label())
                .doesNotContain(ALONE, LEAD_NOWHERE);
        assertThat(pageOf(Map.of("from", "ASYLBLG"))).contains(IN_A_GROUP);
        assertThat(pageOf(Map.of("barrier", "NO_CAPACITY"))).contains(LEAD_NOWHERE);
    }

    @Test
    void aSentenceOfASmallGroupStandsNowhere() {
        assertThat(pageOf(Map.of("from", "SGB2", "to", "SGB12"))).doesNotContain(ALONE);
        assertThat(pageOf(Map.of("from", "SGB2"))).doesNotContain(ALONE);
    }

    @Test
    void aSentenceOfTheQuarterAtWorkWaitsForItsEnd() {
        assertThat(pageOf(Map.of("from", "ASYLBLG", "to", "SGB2"))).doesNotContain(THIS_QUARTER);
    }

    /** Else the same sentence at two themes would tell two codes of one signal. */
    @Test
    void aSentenceTellsOneCodeOfItsSignalOnly() {
        assertThat(pageOf(Map.of("barrier", "TRANSITION_GAP"))).doesNotContain(IN_A_GROUP);
        assertThat(pageOf(Map.of("office", "DAYCARE"))).doesNotContain(LEAD_NOWHERE);
        assertThat(pageOf(Map.of("barrier", "NO_CAPACITY", "office", "DAYCARE")))
                .doesNotContain(LEAD_NOWHERE);
    }

    @Test
    void coordinationReadsNoRowOfThem() {
        var read = given.as(town.colleague(Role.COORDINATION), () -> jdbc.sql(
                        "select text from structure.signal_text where signal_id = ?")
                .param(known)
                .query(String.class)
                .list());
        assertThat(read).isEqualTo(List.of());
    }

    private String pageOf(Map<String, String> rule) {
        var path = coordination
                .get("/themen/neu")
                .form("/themen/neu")
                .with("title", "Thema " + Ids.next())
                .send()
                .header("Location");
        var form = coordination.get(path + "/regeln/neu").form(path + "/regeln/neu");
        rule.forEach(form::with);
        form.send();
        return coordination.get(path).text();
    }
}

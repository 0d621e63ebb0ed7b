package de.lotse.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.lotse.reporting.CountRequest.Member;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What other modules get from the disclosure service, over several releases. */
@LotseTest
class DisclosureTests {

    private static final TenantId SOEST = new TenantId(5974);
    private static final Dimension DISTRICT = new Dimension("district", List.of("NORTH", "SOUTH", "EAST"));
    private static final Dimension KIND = new Dimension("kind", List.of("GAP", "WAITING"));

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Disclosure disclosure;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final String family = "test." + UUID.randomUUID();
    private Actor coordination;

    @BeforeEach
    void town() {
        if (tenants.find(SOEST).isEmpty()) given.town(SOEST, "soest.localhost", true);
        coordination = given.colleague(SOEST, given.organisation(SOEST), Role.COORDINATION);
    }

    @Test
    void smallNumbersAndWhatWouldTellThemAreHidden() {
        var table = ask(request(signals(2, 6, 30)).by("district"));

        assertThat(table.total().shown()).isEqualTo(38);
        assertThat(table.cell("NORTH").isHidden()).isTrue();
        assertThat(table.cell("SOUTH").isHidden())
                .as("else NORTH is 38 − 30 − 6")
                .isTrue();
        assertThat(table.cell("EAST").text()).isEqualTo("30");
        assertThat(table.cell("NORTH").text()).isEqualTo(".");
        assertThat(table.explanation())
                .contains("Kleine Zahlen sind ausgeblendet, damit niemand erkannt wird.", "unter 5");
        assertThat(table.share(List.of("EAST"), List.of("*"))).contains(79);
        assertThat(table.share(List.of("NORTH"), List.of("*"))).isEmpty();
    }

    @Test
    void whatComesInLaterDoesNotShowInAQuarterThatWasReleased() {
        var before = ask(request(signals(9, 6, 30)).by("district"));

        var after = ask(request(signals(10, 6, 30)).by("district"));
        var otherwise = ask(request(signals(10, 6, 30)).by("kind"));

        assertThat(after).isEqualTo(before);
        assertThat(otherwise.total().shown())
                .as("else the difference is the one that came")
                .isEqualTo(45);
    }

    @Test
    void aFinerTableDoesNotTellWhatACoarserOneHid() {
        var coarse = ask(request(signals(2, 6, 30)).by("district"));

        var fine = ask(request(signals(2, 6, 30)).by("kind", "district"));

        for (var district : DISTRICT.codes())
            assertThat(fine.cell("*", district)).isEqualTo(coarse.cell(district));
        assertThat(fine.cell("GAP", "NORTH").isHidden()).isTrue();
        assertThat(fine.cell("GAP", "SOUTH").isHidden()).isTrue();
    }

    @Test
    void numbersOfASingleContributorAreHidden() {
        var all = signals(9, 6, 30);
        var ofOne = all.stream()
                .map(one -> new Contribution(
                        one.codes(), one.codes().getFirst().equals("EAST") ? "amira" : one.contributor(), one.count()))
                .toList();

        var table = ask(request(ofOne).by("district"));

        assertThat(table.cell("EAST").isHidden()).isTrue();
        assertThat(table.total().shown()).isEqualTo(45);
    }

    @Test
    void aQuarterThatIsNotOverIsNotReleasedAndWhoMayOpenTheRowsSeesItExactly() {
        var now = Quarter.of(LocalDate.now(clock));
        var running =
                TableRequest.released(family, now, List.of(DISTRICT, KIND), List.of("district"), signals(2, 6, 30));

        assertThat(ask(running).isReleased()).isFalse();
        var exact = ask(running.in(Circle.EXACT));
        assertThat(exact.cell("NORTH").text()).isEqualTo("2");
        assertThat(exact.explanation()).isEmpty();
        assertThat(rows("reporting.snapshot")).as("nothing was released").isZero();
    }

    @Test
    void aYearIsTheSumOfWhatItsQuartersShow() {
        var first = ask(request(signals(9, 6, 30)).by("district"));
        var second = ask(quarter(last().first().minusDays(1), signals(2, 6, 30)));

        var both = DisclosedTable.sum(List.of(first, second));

        assertThat(both.cell("EAST").shown()).isEqualTo(60);
        assertThat(both.total().shown()).isEqualTo(83);
        assertThat(both.cell("NORTH").isHidden()).isTrue();
    }

    @Test
    void aRunningNumberMovesOnOnceAWeekInStepsThatCouldBeShownThemselves() {
        assertThat(count(members(4, 3)).text()).isEqualTo("nicht ausgewiesen");
        aWeekLater();
        assertThat(count(members(14, 3)).text()).startsWith("mindestens 10 (Stand ");
        assertThat(count(members(40, 3)).number()).as("in the same week").isEqualTo(10);
        aWeekLater();
        assertThat(count(members(21, 3)).number())
                .as("seven have come, three of them from one who knows that")
                .isEqualTo(10);
        aWeekLater();
        assertThat(count(members(22, 3)).number()).isEqualTo(20);
        aWeekLater();
        assertThat(count(members(17, 3)).number())
                .as("five are gone, two from one")
                .isEqualTo(20);
        aWeekLater();
        assertThat(count(members(14, 1)).isHidden()).as("all from one").isTrue();
    }

    @Test
    void whoGivesAlmostEnoughHimselfDoesNotSeeWhetherThereIsOneMore() {
        var own = members(4, 1);
        var another = new Member("one more", "somebody else");

        assertThat(count(Stream.concat(own.stream(), Stream.of(another)).toList())
                        .isHidden())
                .isTrue();
    }

    @Test
    void aRunningNumberKeepsTheThresholdWithWhichItWasComputed() {
        count(members(14, 3));
        aWeekLater();
        threshold(7);
        try {
            assertThat(count(members(15, 3)).number()).isEqualTo(10);
            aWeekLater();
            assertThat(count(members(29, 3)).number()).as("a step of its own").isEqualTo(28);
        } finally {
            threshold(5);
        }
    }

    @Test
    void onlyWhatIsDueIsCounted() {
        count(members(14, 3));
        var again = given.as(
                coordination,
                () -> disclosure.count(
                        new CountRequest(family, Quarter.of(LocalDate.now(clock)), Set.of("theme"), _ -> {
                            throw new AssertionError("counted twice in a week");
                        })));
        assertThat(again.get("theme").number()).isEqualTo(10);
    }

    @Test
    void aQuarterToldByMonthIsNotToldWhileItRunsAndNoOtherOneIsToldByMonth() {
        var month = new Dimension(Dimension.MONTH, List.of("first", "second"));
        var contributions = List.of(new Contribution(List.of("first"), "worker 1", 30));
        var request = TableRequest.released(family, last(), List.of(month), List.of(Dimension.MONTH), contributions);
        assertThatIllegalArgumentException().isThrownBy(() -> ask(request));
        rule(Quarter.of(LocalDate.now(clock)), true);
        try {
            assertThatIllegalArgumentException().as("before that day").isThrownBy(() -> ask(request));
            assertThat(given.as(coordination, () -> disclosure.count(running(members(14, 3)))))
                    .isEmpty();
        } finally {
            rule(Quarter.of(LocalDate.now(clock)), false);
        }
    }

    private void rule(Quarter from, boolean byMonth) {
        given.as(coordination, () -> jdbc.sql("""
                        insert into reporting.quarter_rule (first_day, by_month) values (?, ?)
                        on conflict (tenant_id, first_day) do update set by_month = excluded.by_month""").params(from.first(), byMonth).update());
    }

    @Test
    void twoWhoAskForDifferentTablesAtOnceSeeTheSameNumbers() {
        var requests = Stream.of("district", "kind")
                .map(by -> request(signals(2, 6, 30)).by(by))
                .map(request -> CompletableFuture.supplyAsync(() -> ask(request)))
                .toList();

        var totals = requests.stream().map(each -> each.join().total().shown()).toList();

        assertThat(totals).containsExactly(38L, 38L);
        assertThat(rows("reporting.snapshot")).isOne();
        assertThat(rows("reporting.release")).isEqualTo(2);
    }

    private DisclosedTable ask(TableRequest request) {
        return given.as(coordination, () -> disclosure.disclose(request));
    }

    private DisclosedCount count(List<Member> members) {
        return given.as(coordination, () -> disclosure.count(running(members))).get("theme");
    }

    private CountRequest running(List<Member> members) {
        return new CountRequest(
                family, Quarter.of(LocalDate.now(clock)), Set.of("theme"), _ -> Map.of("theme", members));
    }

    private void aWeekLater() {
        given.as(coordination, () -> jdbc.sql(
                        "update reporting.running_count set computed_on = computed_on - 7 where family = ?")
                .param(family)
                .update());
    }

    private void threshold(int smallest) {
        given.as(coordination, () -> jdbc.sql("""
                        insert into reporting.setting (smallest) values (?)
                        on conflict (tenant_id) do update set smallest = excluded.smallest""").param(smallest).update());
    }

    private static List<Member> members(int count, int contributors) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Member("signal " + i, "worker " + i % contributors))
                .toList();
    }

    private TableRequest request(List<Contribution> contributions) {
        return quarter(last().first(), contributions);
    }

    private TableRequest quarter(LocalDate day, List<Contribution> contributions) {
        return TableRequest.released(
                family, Quarter.of(day), List.of(DISTRICT, KIND), List.of("district"), contributions);
    }

    private Quarter last() {
        return Quarter.lastBefore(LocalDate.now(clock));
    }

    /** So many in each district, in turn of either kind and from three workers. */
    private static List<Contribution> signals(int... counts) {
        var signals = new ArrayList<Contribution>();
        for (var district = 0; district < counts.length; district++)
            for (var i = 0; i < counts[district]; i++)
                signals.add(new Contribution(
                        List.of(DISTRICT.codes().get(district), KIND.codes().get(i % 2)), "worker " + i % 3, 1));
        return signals;
    }

    private int rows(String table) {
        var sql = table.equals("reporting.snapshot")
                ? "select count(*) from reporting.snapshot s where s.family = ?"
                : "select count(*) from reporting.release r join reporting.snapshot s on s.id = r.snapshot_id where s.family = ?";
        return given.as(
                coordination,
                () -> jdbc.sql(sql).param(family).query(Integer.class).single());
    }
}

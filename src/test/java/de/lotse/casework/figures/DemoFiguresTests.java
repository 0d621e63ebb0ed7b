package de.lotse.casework.figures;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.identity.Accounts;
import de.lotse.shared.Actor;
import de.lotse.shared.DemoContent;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.DemoTown;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every figure of the demo, recounted from the raw rows. */
@LotseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoFiguresTests {

    private static final List<String> ONE_OF_EACH = List.of("lead.city", "lead.a", "marek.case");
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    List<DemoContent> contents;

    @Autowired
    Accounts accounts;

    @Autowired
    Organisations organisations;

    @Autowired
    CountedWork work;

    @Autowired
    JdbcClient jdbc;

    @BeforeAll
    void fill() {
        DemoTown.fillOnce(given, tenants, contents);
    }

    @Test
    void everyFigureOfEveryOrganisationIsWhatItsRowsSay() {
        var compared = 0;
        for (var username : ONE_OF_EACH) {
            var actor = actor(username);
            var recount = given.as(actor, () -> new Recount(jdbc, TODAY));
            for (var period : periods()) {
                var reported = Scope.of(actor).get(() -> numbers(work.unseen(View.ORGANISATION, period)));
                var recounted = recount(recount, period);

                assertThat(differences(reported, recounted))
                        .as(username + " " + period)
                        .isEmpty();
                compared += recounted.size();
            }
        }
        assertThat(compared).as("the demo has something to count").isGreaterThan(1500);
    }

    @Test
    void theCityIsTheSumOfItsOrganisations() {
        for (var period : periods()) {
            Map<String, Long> sum = new TreeMap<>();
            for (var username : ONE_OF_EACH) {
                var actor = actor(username);
                var recount = given.as(actor, () -> new Recount(jdbc, TODAY));
                recount(recount, period).forEach((cell, number) -> {
                    sum.merge(cell, number, Long::sum);
                    if (cell.startsWith("TOTAL||"))
                        sum.merge(
                                "ORGANISATION|" + actor.organisation().value() + cell.substring(6), number, Long::sum);
                });
            }
            var reported = Scope.of(actor("koordination")).get(() -> numbers(work.seen(View.CITY, period)));

            assertThat(differences(reported, sum)).as(period.toString()).isEmpty();
        }
    }

    @Test
    void herOwnFiguresAreThoseOfTheCasesThatSheMayOpen() {
        var amira = actor("amira.case");
        var mine = given.as(amira, () -> jdbc.sql("""
                        select count(*)
                        from   casework.case_file c
                        where  c.status not in ('CLOSED', 'RESTRICTED')
                        and    exists (select 1 from consent.case_membership m
                                       where  m.case_id = c.id and m.user_id = ? and (m.valid_to is null or m.valid_to >= current_date)
                                       and    m.valid_from <= current_date)""")
                .param(amira.user().value())
                .query(Long.class)
                .single());

        var counts = Scope.of(amira).get(() -> work.seen(View.OWN, Period.on(TODAY)));

        assertThat(counts).allMatch(count -> count.unseen() == 0);
        assertThat(numbers(counts)).containsEntry("TOTAL||RUNNING_CASES", mine);
    }

    @Test
    void thePageOfTheLeadShowsTheSameNumbers() {
        var lead = actor("lead.city");
        var month = YearMonth.from(TODAY).minusMonths(1);
        var recounted = given.as(lead, () -> new Recount(jdbc, TODAY)).between(month.atDay(1), month.atEndOfMonth());

        var page = given.browser().signIn("lead.city", Given.PASSWORD).get("/kennzahlen?zeitraum=" + month);

        var consultations = recounted.getOrDefault("TOTAL||CONSULTATIONS", 0L);
        assertThat(consultations).isPositive();
        assertThat(page.page()
                        .select("dt:contains(Beratungen) + dd.lotse-figure-number")
                        .text())
                .isEqualTo(consultations.toString());
    }

    @Test
    void theLeadOfTheCityHasReleasedTheLastQuarter() {
        var reports = given.browser().signIn("lead.city", Given.PASSWORD).get("/kennzahlen/freigaben");

        assertThat(reports.page().select("tbody tr").eachText())
                .singleElement()
                .asString()
                .contains(lastQuarter().label());
    }

    private static Period lastQuarter() {
        var month = YearMonth.from(TODAY).minusMonths(3);
        return Period.months(month.minusMonths((month.getMonthValue() - 1) % 3), 3);
    }

    private static List<String> differences(Map<String, Long> reported, Map<String, Long> recounted) {
        var cells = new TreeSet<>(reported.keySet());
        cells.addAll(recounted.keySet());
        return cells.stream()
                .filter(cell -> !Objects.equals(reported.get(cell), recounted.get(cell)))
                .map(cell -> cell + ": reported " + reported.get(cell) + ", recounted " + recounted.get(cell))
                .toList();
    }

    private static List<Period> periods() {
        var month = YearMonth.from(TODAY);
        var periods = new ArrayList<Period>();
        for (var i = 0; i < 8; i++) periods.add(Period.months(month.minusMonths(i), 1));
        periods.add(Period.months(month.minusMonths(5), 6));
        periods.add(Period.months(YearMonth.of(TODAY.getYear() - 1, 1), 12));
        periods.add(Period.between(TODAY.minusDays(70), TODAY.minusDays(3)));
        for (var days : List.of(0, 5, 45, 100, 250)) periods.add(Period.on(TODAY.minusDays(days)));
        return periods;
    }

    private static Map<String, Long> recount(Recount recount, Period period) {
        return period.isOneDay() ? recount.on(period.to()) : recount.between(period.from(), period.to());
    }

    private static Map<String, Long> numbers(Collection<Count> counts) {
        return counts.stream()
                .collect(toMap(
                        count -> count.cell().dimension() + "|" + count.cell().code() + "|"
                                + count.cell().measure(),
                        Count::value,
                        Long::sum,
                        TreeMap::new));
    }

    private Actor actor(String username) {
        return Scope.of(DemoTown.BOCHUM).get(() -> {
            var account = accounts.byUsername(username).orElseThrow();
            var organisation = organisations.get(account.organisation());
            return new Actor(
                    DemoTown.BOCHUM,
                    account.organisation(),
                    organisation.name(),
                    account.id(),
                    account.name(),
                    account.roles());
        });
    }
}

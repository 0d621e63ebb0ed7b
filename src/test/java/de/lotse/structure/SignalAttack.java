package de.lotse.structure;

import static de.lotse.structure.Coesfeld.quarter;
import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.reporting.Quarter;
import de.lotse.reporting.suppression.Attacker;
import de.lotse.reporting.suppression.Attacker.Known;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.structure.counts.By;
import de.lotse.structure.counts.SignalWords;
import de.lotse.structure.permissions.Route;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.web.Formats;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Somebody signs in, asks for every page and every file about hints with every filter, puts all numbers together and computes. She learns of
 * no few signals from cases, also when she takes those from them that she gave herself, and nothing names whom they came from.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SignalAttack {

    private static final int SMALLEST = 5;
    private static final int TARGETS = 6;
    private static final Pattern RUNNING = Pattern.compile("laufenden[^.:]*: mindestens (\\d+)");

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

    @Autowired
    SignalWords words;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final int tenant;
    private final boolean byMonth;
    private final List<By> all;
    private final List<Told> truth = new ArrayList<>();
    private final Map<String, String> domains = new HashMap<>(Map.of("nirgendwohin", ""));
    private final Map<By, Map<String, String>> codes = new EnumMap<>(By.class);
    private Coesfeld town;
    private List<Actor> workers;
    private String caseId;
    private Map<Quarter, Map<Map<By, String>, Long>> seen;
    private int attacked;

    /** @param byMonth how all quarters of the town are told */
    SignalAttack(int tenant, boolean byMonth) {
        this.tenant = tenant;
        this.byMonth = byMonth;
        all = Stream.of(By.values()).filter(one -> byMonth || one != By.MONTH).toList();
    }

    /** A signal as it was given. */
    private record Told(int worker, Quarter quarter, Map<By, String> codes) {

        boolean isAt(Quarter when, Map<By, String> place) {
            return quarter.equals(when)
                    && place.entrySet().stream()
                            .allMatch(each -> each.getValue().equals(codes.getOrDefault(each.getKey(), "-")));
        }
    }

    @BeforeAll
    void aTownWithFewSignalsOfManyKinds() {
        town = new Coesfeld(given, tenants, organisations, jdbc, signals, tenant);
        var coordination = town.colleague(Role.COORDINATION);
        given.as(coordination, () -> {
            for (var district : List.of("NORD", "OST", "WEST"))
                jdbc.sql(
                                "insert into tenancy.own_code (list, code, own, label, sort) values ('district', ?, true, ?, 1)")
                        .params(district, "Bezirk " + district)
                        .update();
            return jdbc.sql("insert into reporting.quarter_rule (first_day, by_month) values (?, ?)")
                    .params(quarter(3).first(), byMonth)
                    .update();
        });
        workers = town.workers(6);
        var random = new Random(40);
        var now = Quarter.of(LocalDate.now());
        for (var when : List.of(quarter(1), quarter(0), now)) {
            for (var i = 0; i < 24; i++)
                give(
                        i % 6,
                        when,
                        signal("TRANSITION_GAP", "INCOME_DEBT", "ASYLBLG", "SGB2", "JOBCENTER", "INCOME", "NORD"));
            for (var i = 0; i < 18; i++)
                give(i % 5, when, signal("NO_CAPACITY", "SCHOOL_DAYCARE", null, null, "DAYCARE", "DAYCARE", "OST"));
            for (var i = 0; i < 12; i++)
                give(1 + i % 4, when, signal("WAITING_TIME", "RESIDENCE", null, null, "FOREIGNERS", null, "WEST"));
            for (var i = 0; i < 40; i++) give(random.nextInt(6), when, rare(random));
        }
        given.as(coordination, this::readLabels);
        caseId = aCaseWithAHint();
        seen = new HashMap<>();
    }

    private SignalCodes signal(
            String barrier, String area, String from, String to, String office, String topic, String district) {
        return new SignalCodes(barrier, area, from, to, office, topic, null, district);
    }

    /** Two or three of each, more or less. */
    private SignalCodes rare(Random random) {
        var gap = random.nextInt(3) == 0;
        return signal(
                one(random, "LANGUAGE", "COST", "DIGITAL_ACCESS", "DISCRIMINATION", "INFORMATION", "NO_CAPACITY"),
                one(random, "HOUSING", "HEALTH_CARE", "LEGAL", "LEISURE", null),
                gap ? one(random, "SGB12", "BAFOEG") : null,
                gap ? one(random, "SGB2", "SGB3", null) : null,
                one(random, "BANK", "COURT", "DOCTOR", "LANDLORD", "JOBCENTER"),
                one(random, "HOUSING", "HEALTH", "DEBT", null),
                one(random, "NORD", "OST", "WEST", null));
    }

    private static String one(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }

    /** In each month of a quarter that is over. */
    private void give(int worker, Quarter when, SignalCodes codes) {
        var month = when.months().get(when.isOverOn(LocalDate.now()) ? truth.size() % 3 : 0);
        town.given(1, List.of(workers.get(worker)), month.atDay(1), codes);
        var told = new EnumMap<By, String>(By.class);
        told.put(By.MONTH, month.toString());
        told.put(By.BARRIER, codes.barrier());
        if (codes.lifeArea() != null) told.put(By.LIFE_AREA, codes.lifeArea());
        if (codes.legalDomain() != null)
            told.put(By.TRANSITION, codes.legalDomain() + ">" + (codes.toDomain() == null ? "" : codes.toDomain()));
        if (codes.office() != null) told.put(By.OFFICE, codes.office());
        if (codes.topic() != null) told.put(By.TOPIC, codes.topic());
        if (codes.district() != null) told.put(By.DISTRICT, codes.district());
        truth.add(new Told(worker, when, told));
    }

    /** By which words the pages call each code. */
    private boolean readLabels() {
        for (var by : By.values()) {
            var labels = new HashMap<String, String>();
            for (var one : words.options(by))
                if (by != By.TRANSITION) labels.put(one.label(), one.value());
                else
                    Stream.concat(words.options(by).stream().map(each -> each.value()), Stream.of(""))
                            .map(to -> SignalWords.transition(one.value(), to))
                            .forEach(code -> labels.put(words.label(by, code), code));
            if (by != By.MONTH) labels.put(words.label(by, "-"), "-");
            codes.put(by, labels);
        }
        for (var when : List.of(quarter(1), quarter(0)))
            when.months().forEach(one -> codes.get(By.MONTH).put(Formats.month(one), one.toString()));
        for (var one : words.options(By.TRANSITION)) domains.put(one.label(), one.value());
        return true;
    }

    private String aCaseWithAHint() {
        var worker = workers.getLast();
        var id = given.caseOf(worker, "Haddad, Samira").value().toString();
        var path = "/faelle/" + id + "/hinweise/neu";
        var answer = given.browserOf(worker)
                .get(path)
                .form(path)
                .with("barrier", "COST")
                .send();
        assertThat(answer.status()).isEqualTo(303);
        return id;
    }

    @Test
    void nobodyComputesFewSignalsFromAllPagesAndFilesTogether() {
        var coordination = town.as(Role.COORDINATION);
        for (var when : List.of(quarter(1), quarter(0))) collect(coordination, when);
        collectThemes(coordination);
        assertThat(seen.get(quarter(0))).hasSizeGreaterThan(12);
        for (var when : seen.keySet())
            for (var first : all)
                for (var second : all) if (first.compareTo(second) < 0) attack(when, List.of(first, second));
        if (byMonth) for (var when : seen.keySet()) attack(when, List.of(By.TRANSITION, By.DISTRICT, By.MONTH));
        assertThat(attacked).as("hidden numbers of few that were attacked").isGreaterThan(40);
    }

    /** The files of each pair of characteristics; the page has no other numbers than they have. */
    private void collect(Browser browser, Quarter when) {
        for (var first : all)
            for (var second : all) {
                var query = "?nach=" + first + (second == first ? "" : "&und=" + second) + "&quartal=" + when.key();
                var rows = workbook(browser, "/hinweise/ausgabe.xlsx" + query);
                var heads = rows.get(3);
                var known = seen.computeIfAbsent(when, _ -> new HashMap<>());
                var numbers = new LinkedHashSet<String>();
                for (var row : rows.subList(4, rows.size())) {
                    if (row.size() < 2 || row.get(1).isEmpty()) continue;
                    for (var column = 1; column < row.size(); column++) {
                        numbers.add(row.get(column));
                        if (!row.get(column).matches("\\d+")) continue;
                        var place = new EnumMap<By, String>(By.class);
                        place.put(first, code(first, row.getFirst()));
                        if (column > 1) place.put(second, code(second, heads.get(column)));
                        learn(known, place, Long.parseLong(row.get(column)));
                    }
                }
                total(rows).ifPresent(total -> learn(known, Map.of(), total));
                var page = browser.get("/hinweise" + query).page();
                assertThat(page.select("main table td span[aria-hidden]").eachText())
                        .as("numbers of the page that its file does not have")
                        .isSubsetOf(numbers);
            }
        for (var district : List.of("", "NORD", "OST", "WEST")) {
            collectBreaks(browser, when, district, when.key());
            if (byMonth) for (var month : when.months()) collectBreaks(browser, when, district, month.toString());
        }
    }

    /** @param period the quarter or a month of it */
    private void collectBreaks(Browser browser, Quarter when, String district, String period) {
        var rows = workbook(browser, "/hinweise/brueche/ausgabe.xlsx?bezirk=" + district + "&zeitraum=" + period);
        var heads = rows.get(3);
        for (var row : rows.subList(4, rows.size()))
            for (var column = 1; column < row.size(); column++) {
                if (!row.get(column).matches("\\d+")) continue;
                var place = new EnumMap<By, String>(By.class);
                var to = domains.get(heads.get(column).replaceFirst("^zu ", ""));
                place.put(By.TRANSITION, SignalWords.transition(domains.get(row.getFirst()), to));
                if (!district.isEmpty()) place.put(By.DISTRICT, district);
                if (!period.equals(when.key())) place.put(By.MONTH, period);
                learn(seen.get(when), place, Long.parseLong(row.get(column)));
            }
    }

    private String code(By by, String label) {
        assertThat(codes.get(by)).containsKey(label);
        return codes.get(by).get(label);
    }

    private static void learn(Map<Map<By, String>, Long> known, Map<By, String> place, long number) {
        var before = known.put(Map.copyOf(place), number);
        if (before != null) assertThat(before).as("%s was shown before", place).isEqualTo(number);
    }

    private static java.util.Optional<Long> total(List<List<String>> rows) {
        return rows.stream()
                .skip(4)
                .filter(row -> !row.isEmpty())
                .map(List::getFirst)
                .map(Pattern.compile("^(\\d+) Hinweise aus Fällen.*")::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(found -> Long.valueOf(found.group(1)))
                .findFirst();
    }

    private static List<List<String>> workbook(Browser browser, String path) {
        try (var book = new ReadableWorkbook(
                new ByteArrayInputStream(browser.download(path).body()))) {
            var rows = new ArrayList<List<String>>();
            for (var row : book.getFirstSheet().read()) {
                while (rows.size() < row.getRowNum() - 1) rows.add(List.of());
                rows.add(row.stream()
                        .map(cell -> cell == null || cell.getRawValue() == null ? "" : cell.getText())
                        .toList());
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever makes themes asks for cells that no filter has. */
    private void collectThemes(Browser browser) {
        var fields = Map.of(
                By.BARRIER,
                "barrier",
                By.LIFE_AREA,
                "lifeArea",
                By.OFFICE,
                "office",
                By.TOPIC,
                "topic",
                By.DISTRICT,
                "district");
        for (var rule : List.of(
                Map.of(By.OFFICE, "JOBCENTER", By.DISTRICT, "NORD"),
                Map.of(By.OFFICE, "DAYCARE", By.TOPIC, "DAYCARE"),
                Map.of(By.BARRIER, "NO_CAPACITY", By.DISTRICT, "OST"),
                Map.of(By.BARRIER, "COST", By.LIFE_AREA, "HOUSING"),
                Map.of(By.BARRIER, "WAITING_TIME"),
                Map.of(By.OFFICE, "BANK"))) {
            var theme = browser.get("/themen/neu")
                    .form("/themen/neu")
                    .with("title", "Thema " + rule)
                    .send()
                    .header("Location");
            var form = browser.get(theme + "/regeln/neu").form(theme + "/regeln/neu");
            rule.forEach((by, code) -> form.with(fields.get(by), code));
            assertThat(form.send().status()).isEqualTo(303);
            var page = browser.get(theme).page();
            for (var when : List.of(quarter(1), quarter(0))) {
                var number = page.select("table:has(caption:contains(je Quartal)) tr:contains(" + when.label()
                                + ") td span[aria-hidden]")
                        .text();
                if (number.matches("\\d+")) learn(seen.get(when), rule, Long.parseLong(number));
            }
        }
    }

    private void attack(Quarter when, List<By> by) {
        for (var somebody : List.of(-1, 0, 1, 5)) attack(when, by, somebody);
    }

    /** @param somebody the worker who knows what she gave herself; -1 for one who gave nothing */
    private void attack(Quarter when, List<By> by, int somebody) {
        var places = seen.get(when).keySet().stream()
                .filter(place -> by.containsAll(place.keySet()))
                .toList();
        var axes = by.stream().map(one -> relevant(when, one, places)).toList();
        var shown = new ArrayList<Known>();
        for (var place : places) {
            var others = seen.get(when).get(place) - number(when, place, somebody);
            assertThat(others)
                    .as("%s in %s for %s", place, when.key(), somebody)
                    .isGreaterThanOrEqualTo(SMALLEST);
            shown.add(new Known(coordinates(place, by, axes), others));
        }
        var sizes = axes.stream().mapToInt(axis -> axis.size() + 1).toArray();
        var attacker = new Attacker(sizes, shown, 0, List.of());
        var hidden = targets(when, by, axes)
                .filter(place -> !seen.get(when).containsKey(place))
                .limit(TARGETS)
                .toList();
        for (var place : hidden) {
            var bounds = attacker.solve(coordinates(place, by, axes), false);
            assertThat(bounds.width())
                    .as("%s in %s for %s", place, when.key(), somebody)
                    .isGreaterThanOrEqualTo(SMALLEST);
        }
        attacked += hidden.size();
    }

    /** Codes that are told apart: those of which something is shown, and those of few signals. All others are one more, unknown. */
    private List<String> relevant(Quarter when, By by, List<Map<By, String>> places) {
        return Stream.concat(
                        places.stream().filter(place -> place.containsKey(by)).map(place -> place.get(by)),
                        truth.stream().filter(one -> one.quarter().equals(when)).map(one -> one.codes()
                                .getOrDefault(by, "-")))
                .distinct()
                .sorted()
                .toList();
    }

    /** Small numbers that there are: those by few of the characteristics first. */
    private Stream<Map<By, String>> targets(Quarter when, List<By> by, List<List<String>> axes) {
        List<Map<By, String>> all = List.of(Map.of());
        for (var d = 0; d < by.size(); d++) {
            var more = new ArrayList<>(all);
            for (var place : all) for (var code : axes.get(d)) more.add(with(place, by.get(d), code));
            all = more;
        }
        return all.stream().sorted(Comparator.comparingInt(Map::size)).filter(place -> {
            var number = truth.stream().filter(one -> one.isAt(when, place)).count();
            return number > 0 && number < SMALLEST;
        });
    }

    private static Map<By, String> with(Map<By, String> place, By by, String code) {
        var more = new HashMap<>(place);
        more.put(by, code);
        return Map.copyOf(more);
    }

    private long number(Quarter when, Map<By, String> place, int worker) {
        return truth.stream()
                .filter(one -> one.worker() == worker && one.isAt(when, place))
                .count();
    }

    private static int[] coordinates(Map<By, String> place, List<By> by, List<List<String>> axes) {
        return IntStream.range(0, by.size())
                .map(d -> axes.get(d).indexOf(place.get(by.get(d))) + 1)
                .toArray();
    }

    @Test
    void noPageNamesACaseAWorkerOrAnOrganisation() {
        var viewers = List.of(
                town.colleague(Role.COORDINATION),
                workers.getFirst(),
                town.stranger(workers.get(1).organisation(), Role.PROVIDER_LEAD),
                town.colleague(Role.ADMINISTRATION),
                town.colleague(Role.NETWORK_PARTNER));
        var routes = Route.all(requestMappingHandlerMapping).stream()
                .filter(route -> route.method() == RequestMethod.GET && !route.hasThing())
                .map(Route::pattern)
                .filter(path -> path.startsWith("/hinweise") || path.startsWith("/themen"))
                .toList();
        assertThat(routes).contains("/hinweise", "/hinweise/brueche", "/themen", "/hinweise/meine");
        for (var viewer : viewers) {
            var browser = given.browserOf(viewer);
            for (var path : routes) {
                var text = read(browser, path);
                assertThat(telling(viewer)).as("%s to %s", path, viewer.roles()).noneMatch(text::contains);
                var running = RUNNING.matcher(text).results().toList();
                if (byMonth)
                    assertThat(running).as("running beside months at %s", path).isEmpty();
                running.forEach(found ->
                        assertThat(Integer.parseInt(found.group(1)) % SMALLEST).isZero());
            }
        }
    }

    /** Who gave signals and which case one is of, but for herself. */
    private List<String> telling(Actor viewer) {
        var others = workers.stream()
                .filter(one -> !one.organisation().equals(viewer.organisation()))
                .flatMap(one -> Stream.of(
                        one.name(),
                        one.user().value().toString(),
                        one.organisation().value().toString()));
        return Stream.concat(others, Stream.of(caseId, "Haddad")).toList();
    }

    private static String read(Browser browser, String path) {
        var answer = browser.download(path);
        var type = answer.headers().firstValue("Content-Type").orElse("");
        try {
            if (type.contains("pdf"))
                try (var pdf = Loader.loadPDF(answer.body())) {
                    return new PDFTextStripper().getText(pdf);
                }
            if (type.contains("spreadsheet")) return workbook(browser, path).toString();
            return new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package de.lotse.casework.figures;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts the rows of an organisation once more, in loops, after the definitions that stand under the figures and without a line of the
 * code that makes the report. It reads whole tables and knows nothing of the names in that code; a number is found by
 * {@code dimension|code|measure}.
 */
class Recount {

    private static final Set<String> TALKS =
            Set.of("CONVERSATION", "PHONE_CALL", "MESSAGE", "ACCOMPANIMENT", "HOME_VISIT");

    private final List<Row> cases;
    private final List<Row> closures;
    private final List<Row> contacts;
    private final List<Row> people;
    private final List<Row> communications;
    private final List<Row> languages;
    private final List<Row> addresses;
    private final List<Row> members;
    private final List<Row> domains;
    private final List<Row> assessments;
    private final List<Row> areas;
    private final List<Row> inquiries;
    private final List<Row> takenOver;
    private final List<Row> advice;
    private final LocalDate today;

    private LocalDate from = LocalDate.MIN;
    private LocalDate to = LocalDate.MIN;
    private boolean oneDay;
    private final Map<String, Long> numbers = new TreeMap<>();

    Recount(JdbcClient jdbc, LocalDate today) {
        this.today = today;
        cases = rows(jdbc, "case_file");
        closures = rows(jdbc, "closure");
        contacts = rows(jdbc, "consultation");
        people = rows(jdbc, "person");
        communications = rows(jdbc, "person_communication");
        languages = rows(jdbc, "person_language");
        addresses = rows(jdbc, "person_address");
        members = rows(jdbc, "household_member");
        domains = rows(jdbc, "legal_domain_period");
        assessments = rows(jdbc, "assessment");
        areas = rows(jdbc, "assessment_area");
        inquiries = rows(jdbc, "inquiry");
        takenOver = rows(jdbc, "taken_over_case");
        advice = rows(jdbc, "one_off_advice");
    }

    private static List<Row> rows(JdbcClient jdbc, String table) {
        return jdbc.sql("select * from casework." + table).query().listOfRows().stream()
                .map(Row::new)
                .toList();
    }

    Map<String, Long> between(LocalDate first, LocalDate last) {
        return count(first, last, false);
    }

    Map<String, Long> on(LocalDate day) {
        return count(day, day, true);
    }

    private Map<String, Long> count(LocalDate first, LocalDate last, boolean cutOff) {
        from = first;
        to = last;
        oneDay = cutOff;
        numbers.clear();
        countCases();
        countConsultations();
        countPersons();
        countInquiries();
        return new TreeMap<>(numbers);
    }

    private void countCases() {
        for (var one : cases) {
            if (one.text("status").equals("RESTRICTED")) continue;
            var opened = one.day("opened_on");
            var ended = endOf(one);
            for (var by : codesOfCase(one)) {
                if (within(opened) && !oneDay) add(by + "|NEW_CASES", 1);
                if (!opened.isAfter(to) && ended == null) add(by + "|RUNNING_CASES", 1);
                if (ended != null && within(ended) && !oneDay) add(by + "|CLOSED_CASES", 1);
            }
            if (within(opened) && !oneDay) add("WAITING_TIME|" + waited(one) + "|NEW_CASES", 1);
            if (ended != null && within(ended) && !oneDay)
                add("CLOSURE_REASON|" + Objects.requireNonNullElse(reasonOf(one), "") + "|CLOSED_CASES", 1);
        }
    }

    private void countConsultations() {
        for (var contact : talks()) {
            for (var by : codesOfCase(caseOf(contact))) {
                add(by + "|CONSULTATIONS", 1);
                add(by + "|MINUTES", contact.number("minutes"));
            }
        }
    }

    private void countPersons() {
        var casesOfPerson = new HashMap<UUID, Set<UUID>>();
        for (var one : cases) {
            var ended = endOf(one);
            var ran = !one.day("opened_on").isAfter(to) && (ended == null || !oneDay && !ended.isBefore(from));
            if (ran && !one.text("status").equals("RESTRICTED"))
                casesOfPerson
                        .computeIfAbsent(one.id("client_id"), _ -> new HashSet<>())
                        .add(one.id("id"));
        }
        for (var contact : talks()) {
            var there = contact.ids("participants");
            if (there.isEmpty()) there = List.of(caseOf(contact).id("client_id"));
            for (var person : there)
                casesOfPerson.computeIfAbsent(person, _ -> new HashSet<>()).add(contact.id("case_id"));
        }
        casesOfPerson.forEach((person, theirs) -> {
            var codes = new HashSet<String>();
            codes.add("TOTAL|");
            codes.addAll(ownCodes(person));
            codes.addAll(withUnknown(
                    "LEGAL_DOMAIN", domainsOf(row -> row.id("person_id").equals(person))));
            for (var one : theirs) {
                codes.add("ACCESS|" + wayOf(one));
                codes.addAll(withUnknown("LIFE_AREA", areasOf(one)));
            }
            codes.forEach(by -> add(by + "|PERSONS", 1));
        });
    }

    private void countInquiries() {
        for (var line : advice) {
            if (oneDay || !within(line.day("advised_on"))) continue;
            for (var by : List.of(
                    "TOTAL|",
                    "DISTRICT|" + line.text("district"),
                    "LANGUAGE|" + line.text("language"),
                    "ACCESS|" + line.text("institution"),
                    "LIFE_AREA|" + line.text("life_area"),
                    "LEGAL_DOMAIN|" + line.text("legal_domain"),
                    "INQUIRY_OUTCOME|ADVISED")) add(by + "|INQUIRIES", 1);
            add("TOTAL||ADVICE_MINUTES", line.number("minutes"));
            add("INQUIRY_OUTCOME|ADVISED|ADVICE_MINUTES", line.number("minutes"));
        }
        for (var inquiry : inquiries) {
            var outcome = inquiry.day("outcome_on");
            var state = inquiry.text("state");
            var codes = List.of(
                    "TOTAL|",
                    "DISTRICT|" + inquiry.text("district"),
                    "LANGUAGE|" + inquiry.text("language"),
                    "ACCESS|" + inquiry.text("institution"),
                    "LEGAL_DOMAIN|");
            if (!oneDay
                    && outcome != null
                    && within(outcome)
                    && List.of("REDIRECTED", "DECLINED", "HANDED_OVER").contains(state)) {
                for (var by : codes) add(by + "|INQUIRIES", 1);
                add("LIFE_AREA||INQUIRIES", 1);
                add("INQUIRY_OUTCOME|" + state + "|INQUIRIES", 1);
            }
            var received = inquiry.day("received_on");
            if (!received.isAfter(to) && (outcome == null || outcome.isAfter(to))) {
                for (var by : codes) add(by + "|OPEN_INQUIRIES", 1);
                add("WAITING_TIME|" + band(ChronoUnit.DAYS.between(received, to)) + "|OPEN_INQUIRIES", 1);
            }
        }
    }

    private List<Row> talks() {
        if (oneDay) return List.of();
        return contacts.stream()
                .filter(contact -> within(contact.day("occurred_on")) && TALKS.contains(contact.text("kind")))
                .filter(contact -> !caseOf(contact).text("status").equals("RESTRICTED"))
                .toList();
    }

    private Row caseOf(Row contact) {
        return one(cases, row -> row.id("id").equals(contact.id("case_id")));
    }

    /** The day on which it was closed, as things stood on the last day. */
    private LocalDate endOf(Row one) {
        var closure = closureOf(one);
        if (closure != null) return closure.day("closed_on");
        var day = one.day("closed_on");
        return day != null && !day.isAfter(to) ? day : null;
    }

    private String reasonOf(Row one) {
        var closure = closureOf(one);
        return closure == null ? null : closure.text("reason");
    }

    private Row closureOf(Row one) {
        return closures.stream()
                .filter(row -> row.id("case_id").equals(one.id("id"))
                        && !row.day("closed_on").isAfter(to))
                .filter(row ->
                        row.day("reopened_at") == null || row.day("reopened_at").isAfter(to))
                .max(Comparator.comparing(row -> row.day("closed_on")))
                .orElse(null);
    }

    private Set<String> codesOfCase(Row one) {
        var codes = new HashSet<String>();
        codes.add("TOTAL|");
        codes.addAll(ownCodes(one.id("client_id")));
        codes.add("ACCESS|" + wayOf(one.id("id")));
        codes.addAll(withUnknown("LIFE_AREA", areasOf(one.id("id"))));
        codes.addAll(
                withUnknown("LEGAL_DOMAIN", domainsOf(row -> row.id("case_id").equals(one.id("id")))));
        return codes;
    }

    private List<String> ownCodes(UUID id) {
        var person = one(people, row -> row.id("id").equals(id));
        return List.of(
                "DISTRICT|" + districtOf(person),
                "LANGUAGE|" + languageOf(id),
                "GENDER|" + person.text("gender"),
                "AGE_GROUP|" + ageGroup(person.day("birth_date")));
    }

    private String ageGroup(LocalDate birth) {
        if (birth == null) return "";
        var years = Period.between(birth, to).getYears();
        if (years < 6) return "UNDER_6";
        if (years < 14) return "FROM_6";
        if (years < 18) return "FROM_14";
        if (years < 27) return "FROM_18";
        if (years < 45) return "FROM_27";
        return years < 65 ? "FROM_45" : "FROM_65";
    }

    private String languageOf(UUID person) {
        var preferred = communications.stream()
                .filter(row -> row.id("person_id").equals(person))
                .map(row -> row.text("preferred_language"))
                .filter(text -> !text.isEmpty())
                .findFirst();
        return preferred.orElseGet(() -> languages.stream()
                .filter(row ->
                        row.id("person_id").equals(person) && row.text("level").equals("NATIVE"))
                .map(row -> row.text("language"))
                .min(Comparator.naturalOrder())
                .orElse(""));
    }

    private String districtOf(Row person) {
        if (isProtected(person)) return "";
        var latest = Comparator.<Row, LocalDate>comparing(
                        row -> Objects.requireNonNullElse(row.day("valid_from"), LocalDate.MIN))
                .thenComparing(row -> row.id("id").toString());
        return addresses.stream()
                .filter(row -> row.id("person_id").equals(person.id("id")) && row.coversDay(to))
                .max(latest)
                .map(row -> row.text("district"))
                .orElse("");
    }

    /** Protected herself, or in a household with somebody who is. */
    private boolean isProtected(Row person) {
        if (person.truth("address_protected")) return true;
        var householdsNow = members.stream().filter(this::isMemberNow).toList();
        return householdsNow.stream()
                .filter(row -> row.id("person_id").equals(person.id("id")))
                .anyMatch(own -> householdsNow.stream()
                        .filter(other -> other.id("case_id").equals(own.id("case_id")))
                        .anyMatch(other -> one(people, row -> row.id("id").equals(other.id("person_id")))
                                .truth("address_protected")));
    }

    private boolean isMemberNow(Row member) {
        return member.day("valid_to") == null || !member.day("valid_to").isBefore(today);
    }

    private Set<String> domainsOf(Predicate<Row> whose) {
        var found = new HashSet<String>();
        for (var row : domains)
            if (whose.test(row)
                    && row.text("certainty").equals("CONFIRMED")
                    && !row.day("valid_from").isAfter(to)
                    && (row.day("valid_to") == null || !row.day("valid_to").isBefore(from)))
                found.add(row.text("legal_domain"));
        return found;
    }

    private Set<String> areasOf(UUID caseId) {
        var latest = assessments.stream()
                .filter(row ->
                        row.id("case_id").equals(caseId) && row.text("status").equals("FINAL"))
                .filter(row -> !row.day("assessed_on").isAfter(to))
                .max(Comparator.<Row, LocalDate>comparing(row -> row.day("assessed_on"))
                        .thenComparing(row -> row.number("number")));
        var found = new HashSet<String>();
        if (latest.isPresent())
            for (var area : areas)
                if (area.id("assessment_id").equals(latest.get().id("id"))
                        && !area.text("need_status").isEmpty()) found.add(area.text("life_area"));
        return found;
    }

    private String wayOf(UUID caseId) {
        var origin = originOf(caseId);
        if (origin != null) return origin.text("institution");
        return takenOver.stream()
                .filter(row -> caseId.equals(row.id("case_id")))
                .map(row -> row.text("institution"))
                .findFirst()
                .orElse("");
    }

    private Row originOf(UUID caseId) {
        return inquiries.stream()
                .filter(row -> caseId.equals(row.id("case_id")))
                .min(Comparator.<Row, LocalDate>comparing(row -> row.day("received_on"))
                        .thenComparing(row -> row.id("id").toString()))
                .orElse(null);
    }

    private String waited(Row one) {
        var origin = originOf(one.id("id"));
        return origin == null ? "" : band(ChronoUnit.DAYS.between(origin.day("received_on"), one.day("opened_on")));
    }

    private static String band(long days) {
        if (days <= 0) return "DAYS_0";
        if (days <= 7) return "DAYS_1";
        if (days <= 14) return "DAYS_8";
        if (days <= 30) return "DAYS_15";
        return days <= 60 ? "DAYS_31" : "DAYS_61";
    }

    private static List<String> withUnknown(String dimension, Set<String> codes) {
        if (codes.isEmpty()) return List.of(dimension + "|");
        return codes.stream().map(code -> dimension + "|" + code).toList();
    }

    private boolean within(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private void add(String key, long number) {
        numbers.merge(key, number, Long::sum);
    }

    private static Row one(List<Row> rows, Predicate<Row> which) {
        return rows.stream().filter(which).findFirst().orElseThrow();
    }

    /** A row of a table as the driver gives it. */
    private record Row(Map<String, Object> columns) {

        String text(String column) {
            var value = columns.get(column);
            return value == null ? "" : value.toString();
        }

        UUID id(String column) {
            return (UUID) columns.get(column);
        }

        long number(String column) {
            return ((Number) columns.get(column)).longValue();
        }

        boolean truth(String column) {
            return Boolean.TRUE.equals(columns.get(column));
        }

        LocalDate day(String column) {
            return switch (columns.get(column)) {
                case null -> null;
                case java.sql.Date date -> date.toLocalDate();
                case Timestamp moment ->
                    moment.toInstant().atZone(ZoneId.of("Europe/Berlin")).toLocalDate();
                case Object other -> throw new IllegalArgumentException(column + " is no day: " + other);
            };
        }

        boolean coversDay(LocalDate day) {
            var first = day("valid_from");
            var last = day("valid_to");
            return (first == null || !first.isAfter(day)) && (last == null || !last.isBefore(day));
        }

        List<UUID> ids(String column) {
            try {
                var ids = new ArrayList<UUID>();
                for (var id : (Object[]) ((java.sql.Array) columns.get(column)).getArray()) ids.add((UUID) id);
                return ids;
            } catch (java.sql.SQLException e) {
                throw new AssertionError(e);
            }
        }
    }
}

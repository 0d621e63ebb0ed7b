package de.lotse.casework.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.cases.CasePhase;
import de.lotse.casework.cases.CaseStatus;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** What the demo promises about its content, without a database. */
class DemoFileTests {

    private final DemoFile herne = DemoFile.read("herne");

    @Test
    void herneHasFiftyThreeCasesAndAmiraTheMost() {
        assertThat(herne.cases()).hasSize(53);
        assertThat(herne.cases())
                .extracting(DemoCase::lead)
                .containsOnly("amira.case", "jonas.case", "elif.case", "marek.case")
                .filteredOn("amira.case"::equals)
                .hasSize(17);
    }

    @Test
    void everyStateAndPhaseCanBeSeen() {
        assertThat(herne.cases())
                .extracting(DemoCase::status)
                .contains(
                        CaseStatus.OPENING,
                        CaseStatus.ACTIVE,
                        CaseStatus.PAUSED,
                        CaseStatus.CLOSED,
                        CaseStatus.RESTRICTED);
        assertThat(herne.cases())
                .filteredOn(one -> one.status() == CaseStatus.ACTIVE)
                .extracting(DemoCase::phase)
                .contains(CasePhase.values());
        assertThat(herne.inquiries())
                .extracting(DemoInquiry::state)
                .contains("RECEIVED", "CLEARING", "ADVISED", "REDIRECTED", "DECLINED");
    }

    @Test
    void aCaseIsClosedExactlyIfItSaysHow() {
        assertThat(herne.cases()).allSatisfy(one -> assertThat(one.closing() == null)
                .isEqualTo(one.status().isOpen()));
    }

    @Test
    void nobodyWorksOnACaseWithoutAConsent() {
        assertThat(herne.cases())
                .allSatisfy(one -> assertThat(one.consents().isEmpty()).isEqualTo(one.status() == CaseStatus.OPENING));
    }

    @Test
    void namesComeInAtLeastFiveScripts() {
        assertThat(people(herne).flatMap(person -> scripts(person).stream()).distinct())
                .contains(
                        UnicodeScript.LATIN,
                        UnicodeScript.ARABIC,
                        UnicodeScript.CYRILLIC,
                        UnicodeScript.ETHIOPIC,
                        UnicodeScript.GEORGIAN);
    }

    @Test
    void noNameStandsForTwoPeople() {
        var everybody = Stream.of(herne, DemoFile.read("essen")).flatMap(DemoFileTests::people);

        assertThat(everybody.map(DemoPerson::shownName)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"herne", "essen"})
    void nothingHappensBeforeTheCaseOrInTheFuture(String name) {
        for (var one : DemoFile.read(name).cases())
            assertThat(days(one)).as(one.client().shownName()).allSatisfy(day -> assertThat(day)
                    .isBetween(one.opened(), 0));
    }

    /** Whatever day the demo is installed on: the months of hints are those of the calendar, the days of cases count from that day. */
    @Test
    void aHintIsGivenWhileItsCaseIsOpen() {
        var someDay = LocalDate.of(2026, 1, 1);
        for (var today = someDay; today.isBefore(someDay.plusYears(1)); today = today.plusDays(1))
            for (var one : herne.cases())
                for (var hint : one.hints())
                    assertThat(hint.on(today))
                            .as("%s on %s", one.client().shownName(), today)
                            .isBetween(today.plusDays(one.opened()), lastDay(one, today));
    }

    private static LocalDate lastDay(DemoCase one, LocalDate today) {
        return one.closing() == null ? today : today.plusDays(one.closing().day());
    }

    @Test
    void noCaseGivesTheSameHintTwice() {
        assertThat(herne.cases())
                .allSatisfy(one ->
                        assertThat(one.hints()).extracting(DemoHint::barrier).doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @ValueSource(strings = {"herne", "essen"})
    void everyCodeIsInItsList(String name) {
        var file = DemoFile.read(name);
        var people = people(file).toList();
        var contacts =
                file.cases().stream().flatMap(one -> one.contacts().stream()).toList();
        var areas = all(file, DemoCase::assessments)
                .flatMap(one -> one.areas().stream())
                .toList();
        var goals =
                all(file, DemoCase::plans).flatMap(one -> one.goals().stream()).toList();
        var steps = goals.stream().flatMap(goal -> goal.steps().stream()).toList();
        var inquiries = file.inquiries();

        var hints = all(file, DemoCase::hints).toList();
        check("barrier_type", hints, DemoHint::barrier);
        check("life_area", hints, DemoHint::area);
        check("legal_domain", hints, DemoHint::domain);
        check("legal_domain", hints, DemoHint::to);
        check("office", hints, DemoHint::office);
        check("offer_topic", hints, DemoHint::topic);
        check("gender", people, DemoPerson::gender);
        check("household_role", people, DemoPerson::role);
        check("literacy", people, DemoPerson::literacy);
        check("state", people.stream().flatMap(person -> person.states().stream()));
        check("language", people.stream().flatMap(person -> person.languages().keySet().stream()));
        check("language_level", people.stream().flatMap(person -> person.languages().values().stream()));
        check(
                "district",
                people.stream().map(DemoPerson::home).filter(Objects::nonNull).map(DemoPerson.Home::district));
        check(
                "residence_title",
                people.stream().flatMap(one -> one.titles().stream()).map(DemoPerson.Title::title));
        check(
                "legal_domain",
                people.stream().flatMap(one -> one.domains().stream()).map(DemoPerson.Domain::domain));
        check("school_type", schools(people));
        check("contact_kind", contacts, DemoCase.Contact::kind);
        check("consultation_channel", contacts, DemoCase.Contact::channel);
        check("interpreter_mode", contacts, DemoCase.Contact::interpreting);
        check("language", contacts, DemoCase.Contact::language);
        check("language", all(file, DemoCase::consents).map(DemoConsent::language));
        check("interpreter_mode", all(file, DemoCase::consents).map(DemoConsent::interpreting));
        check("deadline_rule", all(file, DemoCase::deadlines).map(DemoCase.Deadline::rule));
        check("closure_reason", closings(file));
        check("life_area", areas, DemoAssessment.Area::area);
        check("legal_domain", areas, DemoAssessment.Area::domain);
        check("life_area", goals, DemoPlan.Goal::area);
        check("support_action", steps, DemoPlan.Step::kind);
        check("legal_domain", steps, DemoPlan.Step::domain);
        check("barrier_type", steps, DemoPlan.Step::barrier);
        check("language", all(file, DemoCase::plans).map(DemoPlan::language));
        check("interpreter_mode", all(file, DemoCase::plans).map(DemoPlan::interpreting));
        check("inquiry_channel", inquiries, DemoInquiry::channel);
        check("referring_institution", inquiries, DemoInquiry::institution);
        check("language", inquiries.stream().map(DemoInquiry::language).filter(code -> !code.isEmpty()));
        check("district", inquiries.stream().map(DemoInquiry::district).filter(code -> !code.isEmpty()));
        check("decline_reason", inquiries, DemoInquiry::declineReason);
    }

    @Test
    void appointmentsAreInEveryStateAndTheirCodesInTheirLists() {
        var office = DemoFile.read("office", DemoOffice.class);
        var appointments = office.appointments();

        assertThat(appointments)
                .extracting(DemoOffice.Appointment::state)
                .contains(
                        "PLANNED",
                        "HELD",
                        "MOVED",
                        "MISSED",
                        "CANCELLED_BY_PERSON",
                        "CANCELLED_BY_US",
                        "CANCELLED_BY_INTERPRETER");
        check("interpreter_mode", appointments, DemoOffice.Appointment::interpreting);
        check(
                "interpreter_cost",
                appointments.stream().map(DemoOffice.Appointment::cost).filter(code -> !code.isEmpty()));
        check(
                "language",
                appointments.stream().map(DemoOffice.Appointment::language).filter(code -> !code.isEmpty()));
        check(
                "language",
                office.walkIns().stream().map(DemoOffice.WalkIn::language).filter(code -> !code.isEmpty()));
    }

    @Test
    void anInvitationHasAnAppointmentToCome() {
        var office = DemoFile.read("office", DemoOffice.class);
        var coming = office.appointments().stream()
                .filter(one -> one.state().equals("PLANNED") && one.day() > 0)
                .map(DemoOffice.Appointment::client)
                .toList();

        assertThat(coming)
                .containsAll(office.letters().stream()
                        .filter(letter -> letter.kind().equals("INVITATION"))
                        .map(DemoOffice.Sent::client)
                        .toList());
    }

    private static Stream<Integer> days(DemoCase one) {
        return Stream.of(
                        one.phases().stream(),
                        one.consents().stream().map(DemoConsent::day),
                        one.contacts().stream().map(DemoCase.Contact::day),
                        one.notes().stream().map(DemoCase.Note::day),
                        one.assessments().stream().map(DemoAssessment::day),
                        one.plans().stream().map(DemoPlan::begun))
                .flatMap(Function.identity());
    }

    private static Stream<DemoPerson> people(DemoFile file) {
        return file.cases().stream().flatMap(one -> one.people().stream());
    }

    private static <T> Stream<T> all(DemoFile file, Function<DemoCase, List<T>> part) {
        return file.cases().stream().flatMap(one -> part.apply(one).stream());
    }

    private static Stream<String> closings(DemoFile file) {
        return file.cases().stream()
                .map(DemoCase::closing)
                .filter(Objects::nonNull)
                .map(DemoCase.Closing::reason);
    }

    private static Stream<String> schools(List<DemoPerson> people) {
        return people.stream()
                .map(DemoPerson::school)
                .filter(Objects::nonNull)
                .map(DemoPerson.School::type)
                .filter(type -> !type.equals("KITA"));
    }

    private static List<UnicodeScript> scripts(DemoPerson person) {
        var original = person.original() == null ? "" : person.original().family();
        return (person.family() + original)
                .codePoints()
                .mapToObj(UnicodeScript::of)
                .distinct()
                .toList();
    }

    private static <T> void check(String list, List<T> things, Function<T, @Nullable String> code) {
        check(list, things.stream().map(code).filter(Objects::nonNull));
    }

    private static void check(String list, Stream<String> codes) {
        assertThat(codes.distinct()).as(list).isSubsetOf(known(list));
    }

    private static List<String> known(String list) {
        try {
            return new ClassPathResource("reference/" + list + ".csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.substring(0, line.indexOf(';')))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

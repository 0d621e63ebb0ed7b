package de.lotse.network.finding;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.network.Bonn;
import de.lotse.network.Fit.Verdict;
import de.lotse.network.OfferFinder;
import de.lotse.network.OfferFinder.Suggestion;
import de.lotse.network.Seeker;
import de.lotse.network.Seeker.Age;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.testing.QueryCounter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class FoundOffersTests {

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OfferFinder finder;

    @Autowired
    QueryCounter counter;

    private Bonn bonn;

    @BeforeEach
    void aDirectory() {
        bonn = new Bonn(given, tenants, organisations, jdbc);
    }

    @Test
    void whoSpeaksTheLanguageAndHasAPlaceComesFirstWithTheReasons() {
        var german = bonn.offer("Deutsch gesprochen", "DEBT");
        var arabic = bonn.offer("Arabisch gesprochen", "DEBT");
        bonn.speaks(arabic, "ar", "STAFF");
        free(arabic, 3);

        var found = suggest(seeker("DEBT", "ar"));

        assertThat(names(found)).containsExactly("Arabisch gesprochen", "Deutsch gesprochen");
        assertThat(words(found, arabic))
                .contains("spricht Arabisch (Hocharabisch)", "3 Plätze frei")
                .anyMatch(one -> one.startsWith("bestätigt am"));
        assertThat(words(found, german)).contains("auf Deutsch, soweit bekannt");
    }

    @Test
    void whatDoesNotFitComesLastAndSaysWhy() {
        var women = bonn.offer("Frauen", "ADDICTION");
        bonn.rule(women, "GENDER", "ONE_OF", "FEMALE");
        bonn.speaks(women, "ar", "STAFF");
        var adults = bonn.offer("Erwachsene", "ADDICTION");
        bonn.run("update network.offer set minimum_age = 18 where id = ?", adults);
        var level = bonn.offer("Fortgeschrittene", "ADDICTION");
        bonn.rule(level, "LANGUAGE_LEVEL", "AT_LEAST", "B1");

        var found = suggest(new Seeker(
                new Age(30, 30), Set.of(), Set.of(), null, null, "MALE", Map.of(), List.of("ar"), Set.of("ADDICTION")));

        assertThat(found.getLast().offer().id()).isEqualTo(women);
        assertThat(found.getLast().verdict()).isEqualTo(Verdict.DOES_NOT_FIT);
        assertThat(words(found, women)).contains("Geschlecht: weiblich – passt nicht");
        assertThat(words(found, adults)).contains("ab 18 Jahren – passt");
        assertThat(words(found, level))
                .contains("nicht sicher: Deutschkenntnisse nicht bekannt (Deutschkenntnisse: mindestens B1)");
    }

    @Test
    void whatIsForAnotherPartOfTheCityDoesNotFitAndWhatIsNearComesFirst() {
        var citywide = bonn.offer("Ganze Stadt", "CARE");
        var here = only(bonn.offer("Hier", "CARE"), "5314-NORD");
        var there = only(bonn.offer("Dort", "CARE"), "5314-SUED");

        var found = suggest(
                new Seeker(null, Set.of(), Set.of(), null, "5314-NORD", null, Map.of(), List.of(), Set.of("CARE")));
        assertThat(found).extracting(one -> one.offer().id()).containsExactly(here, citywide, there);
        assertThat(found.getLast().verdict()).isEqualTo(Verdict.DOES_NOT_FIT);

        var unknown = suggest(seeker("CARE"));
        assertThat(words(unknown, here)).contains("nicht sicher: Stadtbezirk nicht bekannt (nur für 5314-NORD)");
    }

    @Test
    void whatIsNotPublicOverOrUnconfirmedForTooLongIsNotSuggested() {
        var fresh = bonn.offer("Bestätigt", "RELIGION");
        var overdue = bonn.offer("Überfällig", "RELIGION");
        bonn.verified(overdue, LocalDate.now().minusMonths(13));
        bonn.verified(bonn.offer("Verborgen", "RELIGION"), LocalDate.now().minusMonths(16));
        bonn.run("update network.offer set publication = 'DRAFT' where id = ?", bonn.offer("Entwurf", "RELIGION"));
        bonn.run("update network.offer set status = 'TEMPORARILY_CLOSED' where id = ?", bonn.offer("Zu", "RELIGION"));
        bonn.run("update network.offer set valid_to = current_date - 1 where id = ?", bonn.offer("Vorbei", "RELIGION"));

        var found = suggest(seeker("RELIGION"));
        assertThat(found).extracting(one -> one.offer().id()).containsExactly(fresh, overdue);
        assertThat(words(found, overdue)).anyMatch(one -> one.startsWith("zuletzt bestätigt am"));
    }

    @Test
    void saysWhenAnOfferIsNotGivenTodayAndPutsItBehindTheOthers() {
        var always = bonn.offer("Immer", "LEISURE");
        var later = bonn.offer("Später", "LEISURE");
        var past = bonn.offer("Alte Zeiten", "LEISURE");
        var closed = bonn.offer("Ferien", "LEISURE");
        bonn.run("update network.offer set valid_from = current_date + 10 where id = ?", later);
        hours(always, "byday", "'MO'");
        hours(past, "byday, valid_to", "'MO', current_date - 2");
        hours(closed, "byday", "'MO'");
        hours(closed, "closed, valid_from, valid_to", "true, current_date - 1, current_date + 3");

        var found = suggest(seeker("LEISURE"));

        assertThat(names(found)).containsExactly("Immer", "Ferien", "Später", "Alte Zeiten");
        assertThat(words(found, later)).anyMatch(one -> one.startsWith("beginnt erst am"));
        assertThat(words(found, past)).anyMatch(one -> one.startsWith("Zeiten galten nur bis"));
        assertThat(words(found, closed)).anyMatch(one -> one.matches("hat bis .* geschlossen"));
        assertThat(words(found, always)).noneMatch(one -> one.contains("geschlossen") || one.contains("beginnt"));
    }

    private void hours(UUID offer, String columns, String values) {
        bonn.run(
                "insert into network.schedule (id, offer_id, " + columns + ") values (gen_random_uuid(), ?, " + values
                        + ")",
                offer);
    }

    @Test
    void withoutATopicNothingIsSuggestedAndTopicsComeFromLifeAreas() {
        assertThat(suggest(Seeker.of(Set.of()))).isEmpty();
        assertThat(in(() -> finder.topicsOf(List.of("LANGUAGE")))).containsExactly("GERMAN_COURSE", "INTERPRETING");
    }

    @Test
    void anotherMunicipalityFindsNothingOfThis() {
        var offer = bonn.offer("Nur in Bonn", "VOLUNTEERING");
        var elsewhere = given.caseManager();
        assertThat(given.as(elsewhere, () -> finder.find(offer))).isEmpty();
        assertThat(given.as(elsewhere, () -> finder.suggest(seeker("VOLUNTEERING"), 50)))
                .extracting(one -> one.offer().id())
                .doesNotContain(offer);
    }

    @Test
    void asksAsOftenForManyOffersAsForFew() {
        bonn.offer("Eins", "LEISURE");
        var few = counter.during(() -> suggest(seeker("LEISURE", "ar"))).size();
        for (var i = 0; i < 15; i++) bonn.rule(bonn.offer("Weiteres " + i, "LEISURE"), "GENDER", "ONE_OF", "FEMALE");
        assertThat(counter.during(() -> suggest(seeker("LEISURE", "ar"))).size())
                .isEqualTo(few)
                .isLessThanOrEqualTo(3);
    }

    private List<Suggestion> suggest(Seeker seeker) {
        return in(() -> finder.suggest(seeker, 50));
    }

    private <T> T in(java.util.function.Supplier<T> work) {
        return given.as(bonn.editor(), work);
    }

    private static Seeker seeker(String topic, String... languages) {
        return new Seeker(null, Set.of(), Set.of(), null, null, null, Map.of(), List.of(languages), Set.of(topic));
    }

    private UUID only(UUID offer, String district) {
        bonn.run("update network.offer set citywide = false where id = ?", offer);
        bonn.run(
                "insert into network.service_area (id, offer_id, district) values (gen_random_uuid(), ?, ?)",
                offer,
                district);
        return offer;
    }

    private void free(UUID offer, int places) {
        bonn.run(
                "insert into network.capacity (id, offer_id, available) values (gen_random_uuid(), ?, ?)",
                offer,
                places);
    }

    private static List<String> names(List<Suggestion> found) {
        return found.stream().map(one -> one.offer().name()).toList();
    }

    private static List<String> words(List<Suggestion> found, UUID offer) {
        return found.stream()
                .filter(one -> one.offer().id().equals(offer))
                .flatMap(one -> one.reasons().stream())
                .map(OfferFinder.Reason::words)
                .toList();
    }
}

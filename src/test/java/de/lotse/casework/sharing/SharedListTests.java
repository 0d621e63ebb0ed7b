package de.lotse.casework.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.consent.ConsentText;
import de.lotse.consent.ConsentWordings;
import de.lotse.shared.Actor;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.testing.QueryCounter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What others share costs no statement more, however much it is. The times are measured by ./lotse bench. */
@LotseTest
class SharedListTests {

    @Autowired
    Given given;

    @Autowired
    QueryCounter counter;

    @Autowired
    ConsentWordings wordings;

    @Autowired
    JdbcClient jdbc;

    private Actor owner;
    private Actor reader;
    private Browser browser;

    @BeforeEach
    void twoOrganisations() {
        owner = given.caseManager();
        reader = given.caseManager();
        given.caseOf(reader, "Eigene, Eva");
        browser = given.browserOf(reader);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/vermittlungen/freigaben", "/vermittlungen", "/faelle", "/start"})
    void asksTheDatabaseAsOftenForFiftyAsForOne(String list) {
        var none = statements(list);
        share(1);
        var one = statements(list);
        share(49);

        assertThat(statements(list)).as("with 50").isEqualTo(one);
        assertThat(one).as("with one").isEqualTo(none);
        assertThat(browser.get("/vermittlungen/freigaben").page().select("tbody tr"))
                .hasSize(50);
    }

    @Test
    void showsTheLatestFirstAndAllOfThemOnceOverItsPages() {
        share(51);
        share(1, "Zuletzt, Zoe");

        var first = browser.get("/vermittlungen/freigaben").page();
        var second = browser.get(Objects.requireNonNull(first.selectFirst("a[href*='?vor=']"))
                        .attr("href"))
                .page();

        assertThat(first.select("tbody tr")).hasSize(50);
        assertThat(first.select("tbody tr").getFirst().text()).contains("Zuletzt, Zoe");
        assertThat(links(second)).hasSize(2).doesNotContainAnyElementsOf(links(first));
        assertThat(second.select("a[href*='?vor=']")).isEmpty();
        assertThat(second.select("a[href='/vermittlungen/freigaben']")).isNotEmpty();
    }

    @Test
    void whoOpensVeryManyFilesOfOthersShowsThatItIsShe() {
        share(61);
        var first = browser.get("/vermittlungen/freigaben").page();
        var files = new ArrayList<>(links(first));
        var more = Objects.requireNonNull(first.selectFirst("a[href*='?vor=']")).attr("href");
        files.addAll(links(browser.get(more).page()));
        files.removeIf(link -> !link.matches("/vermittlungen/freigaben/[0-9a-f-]{36}"));
        assertThat(files).hasSize(61);
        for (var file : files.subList(0, 60))
            assertThat(browser.get(file).status()).as(file).isEqualTo(200);

        assertThat(browser.get(files.getLast()).header("Location")).startsWith("/konto/bestaetigung?weiter=");
        assertThat(browser.get(files.getFirst()).status()).isEqualTo(200);
        assertThat(browser.get("/vermittlungen/freigaben").status()).isEqualTo(200);
    }

    private static List<String> links(Document page) {
        return page.select("tbody a").eachAttr("href");
    }

    /** Without what is written into the access log about those who are shown. */
    private List<String> statements(String list) {
        browser.get(list);
        return counter.during(() -> browser.get(list)).stream()
                .filter(sql -> !sql.contains("audit.access_entry"))
                .toList();
    }

    private void share(int many) {
        share(many, "Haile, Selam");
    }

    private void share(int many, String name) {
        for (var i = 0; i < many; i++) given.caseOf(owner, name);
        var text = given.as(owner, () -> wordings.inForce().stream()
                .map(ConsentText::id)
                .findFirst()
                .orElseThrow());
        given.filling(owner, () -> {
            jdbc.sql("""
                            insert into consent.consent
                              (id, case_id, person_id, kind, text_id, language, given_how, signed_on, explained_by, interpreter_mode, signer,
                               valid_from, valid_until)
                            select gen_random_uuid(), f.id, f.client_id, 'SHARING', ?, 'de', 'DIGITAL', current_date, shared.actor(), 'NONE',
                                   'SELF', current_date, current_date + 30
                            from   casework.case_file f
                            where  not exists (select 1 from consent.consent c where c.case_id = f.id)""").param(text).update();
            jdbc.sql("""
                            insert into consent.consent_item (id, consent_id, position, organisation_id, categories, direction, purpose_code)
                            select c.id, c.id, 0, ?, array['IDENTITY'], 'SEND', 'REFERRAL_HANDLING'
                            from   consent.consent c
                            where  not exists (select 1 from consent.consent_item i where i.consent_id = c.id)""").param(organisation()).update();
            return jdbc.sql("""
                            insert into consent.share_grant (id, case_id, recipient_id, categories, purpose_code, level, item_id, valid_from, valid_until)
                            select uuidv7(), c.case_id, i.organisation_id, i.categories, i.purpose_code, 'READ', i.id, c.valid_from, c.valid_until
                            from   consent.consent_item i join consent.consent c on c.id = i.consent_id
                            where  not exists (select 1 from consent.share_grant g where g.item_id = i.id)""").update();
        });
    }

    private UUID organisation() {
        return reader.organisation().value();
    }
}

package de.lotse.network.offers;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.network.Bonn;
import de.lotse.shared.Role;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever noted a change, a history calls the field as its form does. */
@LotseTest
class HistoryWordsTests {

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    private Bonn bonn;
    private UUID offer;
    private UUID organisation;

    @BeforeEach
    void anOffer() {
        bonn = new Bonn(given, tenants, organisations, jdbc);
        offer = bonn.offer("Lerncafé", "GERMAN_COURSE");
        organisation = given.as(bonn.editor(), () -> jdbc.sql("select organisation_id from network.offer where id = ?")
                .param(offer)
                .query(UUID.class)
                .single());
    }

    @Test
    void anOffersHistoryHasNoNamesOfTables() {
        noted("OFFER", offer, "eligibility_rule", "ab 18 Jahren");
        noted("OFFER", offer, "WAIT_TIME", "3 Wochen");

        assertThat(bonn.as(Role.EDITOR).get("/netzwerk/angebote/" + offer).text())
                .contains("Voraussetzungen:", "ab 18 Jahren")
                .doesNotContain("eligibility_rule", "WAIT_TIME");
    }

    @Test
    void anOrganisationsHistorySpeaksAsItsFormWhoeverNotedIt() {
        noted("ORGANISATION", organisation, "alternateName", "VEL");
        noted("ORGANISATION", organisation, "Weiterer Name", "VELI");
        noted("ORGANISATION", organisation, "Internetseite", "https://veli.example");
        noted("ORGANISATION", organisation, "Notiz", "Nur für uns");

        var path = "/netzwerk/organisationen/" + organisation;
        assertThat(bonn.as(Role.EDITOR).get(path).text())
                .contains("Anderer Name", "VELI", "Internetadresse", "Interne Notiz", "Nur für uns")
                .doesNotContain("alternateName", "Weiterer Name", "Internetseite");
        assertThat(bonn.as(Role.CASE_MANAGER).get(path).text()).contains("VELI").doesNotContain("Nur für uns");
    }

    private void noted(String entity, UUID id, String field, String after) {
        bonn.run(
                "insert into network.change (id, entity, entity_id, action, field, previous, replacement) values (gen_random_uuid(), ?, ?, 'UPDATE', ?, '', ?)",
                entity,
                id,
                field,
                after);
    }
}

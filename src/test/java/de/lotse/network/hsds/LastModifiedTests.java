package de.lotse.network.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever asks only for what has changed gets every kind of change. */
@LotseTest
class LastModifiedTests {

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Leverkusen town;
    private HsdsClient client;
    private UUID offer;
    private UUID other;

    @BeforeEach
    void directoryOfLongAgo() {
        town = new Leverkusen(given, tenants, organisations, jdbc);
        client = new HsdsClient(Leverkusen.HOST, port);
        var organization = town.organization("Väterzentrum", null);
        offer = town.offer("Väter-Gruppe", organization);
        other = town.plain("Deutsch lernen", organization);
        town.run("update network.location set changed_at = now() - interval '90 days'");
        town.run("update network.offer set changed_at = now() - interval '90 days'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rule      | update network.eligibility_rule set note = 'neu'",
                "no rule   | delete from network.eligibility_rule",
                "at place  | update network.offer_at_location set description = 'Hinterhaus'",
                "place     | update network.location set transportation = 'Bus 3'",
                "address   | update network.address set address_1 = 'Neuer Weg 1' where location_id in (select location_id from network.offer_at_location)",
                "hours     | update network.schedule set notes = 'klingeln' where offer_id is not null",
                "no hours  | delete from network.schedule",
                "person    | update network.contact set department = 'Leitung' where offer_id is not null",
                "number    | update network.phone set number = '0214 77' where offer_id is not null",
                "text      | update network.translation set text = 'Гурт' where language = 'uk'",
                "no text   | delete from network.translation",
                "language  | update network.offer_language set note = 'montags'",
                "document  | update network.required_document set document = 'Pass'",
                "price     | update network.cost_option set amount = 3",
                "capacity  | update network.capacity set available = 0 where available is not null",
                "topic     | delete from network.offer_topic"
            })
    void everyKindOfChangeIsTold(String kind, String sql) {
        assertThat(modified(offer)).isBefore(Instant.now().minus(Duration.ofDays(1)));

        town.run(sql);

        assertThat(modified(offer)).as(kind).isAfter(Instant.now().minus(Duration.ofHours(1)));
        assertThat(modified(other)).isBefore(Instant.now().minus(Duration.ofDays(1)));
    }

    @Test
    void aChangeOfNothingIsNone() {
        town.run("update network.eligibility_rule set note = note");
        town.run("update network.location set url = url");

        assertThat(modified(offer)).isBefore(Instant.now().minus(Duration.ofDays(1)));
    }

    private Instant modified(UUID service) {
        return OffsetDateTime.parse(client.json("/services/" + service)
                        .path("last_modified")
                        .asString())
                .toInstant();
    }
}

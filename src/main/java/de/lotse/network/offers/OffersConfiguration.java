package de.lotse.network.offers;

import static de.lotse.web.Texts.t;

import de.lotse.web.NavEntry;
import de.lotse.web.SetupStep;
import de.lotse.web.SetupStep.Stand;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class OffersConfiguration {

    @Bean
    NavEntry offersArea() {
        return new NavEntry(80, AreaController.PATH, "network.title", DirectoryRights.READERS);
    }

    @Bean
    SetupStep directoryStep(JdbcClient jdbc) {
        return new SetupStep(90, "/netzwerk/angebote", "network.setup.", false, () -> {
            var offers = jdbc.sql("select count(*) from network.public_offer")
                    .query(Integer.class)
                    .single();
            return new Stand(offers > 0, t("network.setup.stand", offers));
        });
    }

    @Bean
    NetworkTab offersTab() {
        return new NetworkTab(10, OfferController.PATH, "network.offers.title", DirectoryRights.READERS);
    }
}

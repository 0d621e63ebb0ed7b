package de.lotse.network.offers;

import de.lotse.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OffersConfiguration {

    @Bean
    NavEntry offersArea() {
        return new NavEntry(80, AreaController.PATH, "network.title", DirectoryRights.READERS);
    }

    @Bean
    NetworkTab offersTab() {
        return new NetworkTab(10, OfferController.PATH, "network.offers.title", DirectoryRights.READERS);
    }
}

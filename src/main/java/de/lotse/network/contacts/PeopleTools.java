package de.lotse.network.contacts;

import de.lotse.network.offers.OfferTool;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The links to the people. */
@Configuration(proxyBeanMethods = false)
class PeopleTools {

    @Bean
    OfferTool peopleOfOffer() {
        return new OfferTool(15, "/personen", "network.liaison.people", OfferTool.Audience.KEEPERS);
    }
}

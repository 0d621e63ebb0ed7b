package de.lotse.casework.inquiries;

import de.lotse.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InquiriesConfiguration {

    @Bean
    NavEntry inquiriesEntry() {
        return new NavEntry(20, "/anfragen", "casework.inquiry.nav", InquiryAccess.READERS);
    }
}

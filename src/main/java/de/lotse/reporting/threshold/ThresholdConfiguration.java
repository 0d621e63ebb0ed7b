package de.lotse.reporting.threshold;

import de.lotse.web.AdministrationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ThresholdConfiguration {

    @Bean
    AdministrationEntry thresholdEntry() {
        return new AdministrationEntry(
                35,
                ThresholdController.PATH,
                "reporting.threshold.title",
                "reporting.threshold.use",
                ThresholdService.KEEPERS);
    }
}

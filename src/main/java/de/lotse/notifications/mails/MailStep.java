package de.lotse.notifications.mails;

import de.lotse.web.SetupStep;
import de.lotse.web.SetupStep.Stand;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Only the operator of the installation names a mail server. */
@Configuration(proxyBeanMethods = false)
class MailStep {

    @Bean
    SetupStep mailServerStep(MailSettings settings) {
        return new SetupStep(
                80,
                null,
                "notifications.step.",
                false,
                () -> new Stand(!settings.host().isEmpty(), ""));
    }
}

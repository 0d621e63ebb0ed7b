package de.lotse.identity.rules;

import de.lotse.web.SetupStep;
import de.lotse.web.SetupStep.Stand;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Done as soon as somebody has saved the rules, be it as they come with Lotse. */
@Configuration(proxyBeanMethods = false)
class RulesStep {

    @Bean
    SetupStep signInRulesStep(StoredSignInRules rules) {
        return new SetupStep(
                40,
                RulesController.PATH,
                "identity.step.rules.",
                true,
                () -> new Stand(rules.get().version() > 0, ""));
    }
}

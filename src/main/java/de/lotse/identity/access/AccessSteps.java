package de.lotse.identity.access;

import static de.lotse.web.Texts.t;

import de.lotse.shared.Role;
import de.lotse.web.SetupStep;
import de.lotse.web.SetupStep.Stand;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a new municipality needs of people; who is invited counts. */
@Configuration(proxyBeanMethods = false)
class AccessSteps {

    private static final String INVITE = AccessController.PATH + "/neu?rolle=";

    /** Two, because nobody helps herself when phone or password are lost. */
    @Bean
    SetupStep administratorsStep(Entrants entrants) {
        return new SetupStep(30, INVITE + Role.TENANT_ADMIN, "identity.step.administrators.", true, () -> {
            var number = entrants.number(Role.TENANT_ADMIN);
            return new Stand(number >= 2, t("identity.step.people", number));
        });
    }

    @Bean
    SetupStep dataProtectionStep(Entrants entrants) {
        return new SetupStep(50, INVITE + Role.DATA_PROTECTION, "identity.step.protection.", true, () -> {
            var number = entrants.number(Role.DATA_PROTECTION);
            return new Stand(number >= 1, number == 0 ? "" : t("identity.step.people", number));
        });
    }

    @Bean
    SetupStep peopleStep(Entrants entrants) {
        return new SetupStep(70, INVITE + Role.CASE_MANAGER, "identity.step.work.", true, () -> {
            var managers = entrants.number(Role.CASE_MANAGER);
            var leads = entrants.number(Role.PROVIDER_LEAD);
            return new Stand(managers > 0 && leads > 0, t("identity.step.work.stand", managers, leads));
        });
    }
}

package de.lotse.setup.path;

import static de.lotse.web.Texts.t;

import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Letterheads;
import de.lotse.tenancy.Organisations;
import de.lotse.web.AdministrationEntry;
import de.lotse.web.SetupStep;
import de.lotse.web.SetupStep.Stand;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class PathConfiguration {

    static final String ORGANISATIONS = "setup.organisations.";

    @Bean
    AdministrationEntry guidedPathEntry() {
        return new AdministrationEntry(
                77, PathController.PATH, "setup.path.title", "setup.path.what", Set.of(Role.TENANT_ADMIN));
    }

    @Bean
    SetupStep municipalityStep(Answers answers) {
        return new SetupStep(
                10,
                MunicipalityController.PATH,
                "setup.municipality.",
                true,
                () -> new Stand(answers.given().contains(Answers.MUNICIPALITY), ""));
    }

    @Bean
    SetupStep ownOrganisationStep(Letterheads letterheads) {
        return new SetupStep(20, OwnController.PATH, "setup.own.", true, () -> {
            var head = letterheads.of(Scope.actor().organisation());
            return new Stand(head.hasAddress(), head.address());
        });
    }

    @Bean
    SetupStep organisationsStep(Organisations organisations, Answers answers) {
        return new SetupStep(60, "/verwaltung/organisationen", ORGANISATIONS, true, () -> {
            var others = organisations.current().size() - 1;
            if (others > 0) return new Stand(true, t("setup.organisations.others", others));
            var alone = answers.given().contains(Answers.ALONE);
            return new Stand(alone, alone ? t("setup.organisations.alone") : "");
        });
    }

    @Bean
    WebMvcConfigurer guidedPathOnItsPages(Leading leading, Signposts signposts) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(leading).addPathPatterns("/start");
                registry.addInterceptor(signposts).addPathPatterns("/verwaltung/**");
            }
        };
    }
}

package de.lotse.casework.figures;

import de.lotse.shared.Role;
import de.lotse.web.AdministrationEntry;
import de.lotse.web.NavEntry;
import de.lotse.web.Right;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FiguresConfiguration {

    @Bean
    NavEntry figuresEntry() {
        return new NavEntry(120, FiguresPage.PATH, "casework.figures.title", View.READERS);
    }

    @Bean
    Right releaseRight() {
        return View.RELEASE;
    }

    @Bean
    AdministrationEntry smallestEntry() {
        return new AdministrationEntry(
                35,
                SmallestController.PATH,
                "casework.figures.smallest.title",
                "casework.figures.smallest.use",
                Set.of(Role.TENANT_ADMIN));
    }
}

package de.lotse.casework.figures;

import de.lotse.web.NavEntry;
import de.lotse.web.Right;
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
}

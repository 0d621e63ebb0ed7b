package de.lotse.structure.overview;

import de.lotse.shared.Role;
import de.lotse.structure.SignalsTab;
import de.lotse.structure.themes.ThemeRights;
import de.lotse.web.NavEntry;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OverviewConfiguration {

    static final String WITHOUT_CASE = "/hinweise/ohne-fall";

    /** Who has something to do below „Strukturhinweise“. */
    static final Set<Role> ALL = all();

    private static Set<Role> all() {
        var all = EnumSet.copyOf(ThemeRights.READERS);
        all.add(Role.NETWORK_PARTNER);
        return all;
    }

    @Bean
    NavEntry signals() {
        return new NavEntry(90, OverviewPage.PATH, "structure.nav.signals", ALL);
    }

    @Bean
    SignalsTab signalNumbers() {
        return new SignalsTab(0, OverviewPage.PATH, "structure.overview.tab", ThemeRights.READERS);
    }

    @Bean
    SignalsTab signalBreaks() {
        return new SignalsTab(5, BreaksPage.PATH, "structure.breaks.title", ThemeRights.READERS);
    }
}

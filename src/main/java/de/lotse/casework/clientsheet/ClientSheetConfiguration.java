package de.lotse.casework.clientsheet;

import de.lotse.casework.timeline.TimelineGroup;
import de.lotse.shared.Role;
import de.lotse.web.AdministrationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClientSheetConfiguration {

    static final Set<Role> RELEASE = Set.of(Role.TENANT_ADMIN, Role.COORDINATION);

    @Bean
    AdministrationEntry sheetWordsEntry() {
        return new AdministrationEntry(
                42, SheetWordsPage.PATH, "casework.clientsheet.words.title", "casework.clientsheet.words.use", RELEASE);
    }

    @Bean
    TimelineGroup clientSheetsInTheCourse() {
        return new TimelineGroup(88, "clientSheets", Set.of("clientSheetMade"));
    }
}

package de.lotse.casework.exports;

import static de.lotse.web.Texts.t;

import de.lotse.casework.day.DayNotice;
import de.lotse.casework.day.DayNotices;
import de.lotse.shared.Role;
import de.lotse.web.AdministrationEntry;
import de.lotse.web.Right;
import java.util.ArrayList;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExportsConfiguration {

    @Bean
    AdministrationEntry exportLimitEntry() {
        return new AdministrationEntry(
                87,
                ExportLimitController.PATH,
                "casework.exports.limit.title",
                "casework.exports.limit.use",
                Set.of(Role.TENANT_ADMIN));
    }

    @Bean
    Right confirmRight() {
        return ExportStart.CONFIRM;
    }

    /** What is ready for oneself, and what waits for one's word. */
    @Bean
    DayNotices exportNotices(ExportService exports) {
        return () -> {
            var notices = new ArrayList<DayNotice>();
            var ready = exports.news();
            var waiting = exports.waiting();
            if (!ready.isEmpty()) notices.add(notice(ready));
            if (waiting > 0) notices.add(notice(t("casework.exports.news.waiting", waiting)));
            return notices;
        };
    }

    private static DayNotice notice(String text) {
        return new DayNotice(t("casework.exports.title"), text, Export.PATH, t("casework.exports.news.open"));
    }
}

package de.lotse.casework.reminders;

import de.lotse.shared.Role;
import de.lotse.web.NavEntry;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RemindersConfiguration {

    @Bean
    NavEntry remindersEntry() {
        return new NavEntry(
                60,
                "/wiedervorlagen",
                "casework.reminders.title",
                Set.copyOf(EnumSet.complementOf(EnumSet.of(Role.BODY_MEMBER))));
    }
}

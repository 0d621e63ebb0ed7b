package de.lotse.notifications.inbox;

import de.lotse.shared.Role;
import de.lotse.web.NavEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InboxConfiguration {

    @Bean
    NavEntry noticesEntry(Inbox inbox) {
        return new NavEntry(
                15, InboxController.PATH, "notifications.inbox.title", Set.of(Role.values()), inbox::unread);
    }
}

package de.lotse.casework.letters;

import de.lotse.casework.timeline.TimelineGroup;
import de.lotse.casework.timeline.TimelineText;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LettersConfiguration {

    @Bean
    TimelineGroup letterEntries() {
        return new TimelineGroup(45, "letters", Set.of("letterMade", "letterSent"));
    }

    @Bean
    TimelineText letterMadeEntry() {
        return new LetterEntry("letterMade");
    }

    @Bean
    TimelineText letterSentEntry() {
        return new LetterEntry("letterSent");
    }
}

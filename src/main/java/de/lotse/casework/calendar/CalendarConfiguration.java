package de.lotse.casework.calendar;

import de.lotse.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    NavEntry calendarEntry() {
        return new NavEntry(50, "/termine", "casework.calendar.title", Calendar.READERS);
    }
}

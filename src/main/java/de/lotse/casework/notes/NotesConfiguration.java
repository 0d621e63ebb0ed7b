package de.lotse.casework.notes;

import de.lotse.casework.timeline.TimelineGroup;
import de.lotse.casework.timeline.TimelineText;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NotesConfiguration {

    @Bean
    TimelineGroup noteEntries() {
        return new TimelineGroup(10, "notes", Set.of("note"));
    }

    @Bean
    TimelineGroup contactEntries() {
        return new TimelineGroup(20, "contacts", Set.of("contact"));
    }

    @Bean
    TimelineText textsOfNotes(CaseNotes notes) {
        return new NoteTexts("note", notes);
    }

    /** What was said in a contact is kept as a note. */
    @Bean
    TimelineText textsOfContacts(CaseNotes notes) {
        return new NoteTexts("contact", notes);
    }
}

package de.lotse.casework.notes;

import de.lotse.casework.cases.CaseTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NotesConfiguration {

    @Bean
    CaseTab notesTab() {
        return new CaseTab(25, "notizen", "casework.note.title");
    }
}

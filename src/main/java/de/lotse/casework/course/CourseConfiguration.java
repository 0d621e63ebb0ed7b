package de.lotse.casework.course;

import de.lotse.casework.cases.CaseTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CourseConfiguration {

    @Bean
    CaseTab courseTab() {
        return new CaseTab(20, CourseService.TAB, "casework.course.title");
    }
}

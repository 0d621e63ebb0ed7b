package de.lotse.casework.files;

import de.lotse.casework.cases.CaseTab;
import de.lotse.web.Right;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class FilesConfiguration {

    @Bean
    CaseTab filesTab() {
        return new CaseTab(70, "unterlagen", "casework.files.title");
    }

    @Bean
    Right lockedRight() {
        return LockedDocuments.RIGHT;
    }

    /** Before everything that reads the request: a form that is too long would lose its token and look like a forged one. */
    @Bean
    FilterRegistrationBean<TooLargeRequests> tooLargeRequests() {
        var registration = new FilterRegistrationBean<>(new TooLargeRequests());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}

package de.lotse.casework.exports;

import de.lotse.casework.notices.JobNotice;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExportEnd {

    @Bean
    JobNotice exportNotice() {
        return new JobNotice(
                Export.JOB,
                "casework.notices.export.done",
                "casework.notices.export.broken",
                id -> Export.PATH + "/" + id);
    }
}

package de.lotse.casework.bulk;

import de.lotse.casework.notices.JobNotice;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BulkEnd {

    @Bean
    JobNotice bulkNotice() {
        return new JobNotice(
                BulkResults.JOB,
                "casework.notices.bulk.done",
                "casework.notices.bulk.broken",
                id -> BulkRun.PATH + "/" + id);
    }
}

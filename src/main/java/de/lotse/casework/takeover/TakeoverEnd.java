package de.lotse.casework.takeover;

import de.lotse.casework.notices.JobNotice;
import de.lotse.casework.takeover.Takeover.State;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TakeoverEnd {

    @Bean
    JobNotice checkedNotice() {
        return notice(State.CHECKING, "casework.notices.takeover.checked");
    }

    @Bean
    JobNotice takenNotice() {
        return notice(State.TAKING, "casework.notices.takeover.taken");
    }

    @Bean
    JobNotice undoneNotice() {
        return notice(State.UNDOING, "casework.notices.takeover.undone");
    }

    private static JobNotice notice(State at, String doneKey) {
        return new JobNotice(
                at.job().orElseThrow(), doneKey, "casework.notices.takeover.broken", id -> Takeover.PATH + "/" + id);
    }
}

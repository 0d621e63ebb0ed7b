package de.lotse.casework.referrals;

import de.lotse.casework.timeline.TimelineGroup;
import de.lotse.shared.Role;
import de.lotse.web.NavEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReferralsConfiguration {

    @Bean
    NavEntry referralsEntry() {
        return new NavEntry(
                70,
                ReferralController.PATH,
                "casework.referrals.title",
                Set.of(Role.CASE_MANAGER, Role.PROVIDER_LEAD, Role.COORDINATION, Role.NETWORK_PARTNER));
    }

    @Bean
    TimelineGroup referralEntries() {
        return new TimelineGroup(
                86,
                "referrals",
                Set.of(
                        "referralSent",
                        "referralRevoked",
                        "transferSent",
                        "transferRevoked",
                        "transferAgreed",
                        "transferRefused",
                        "transferDone",
                        "takenFrom"));
    }
}

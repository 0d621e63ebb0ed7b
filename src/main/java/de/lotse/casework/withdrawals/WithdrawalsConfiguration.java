package de.lotse.casework.withdrawals;

import de.lotse.shared.Role;
import de.lotse.web.NavEntry;
import de.lotse.web.Right;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WithdrawalSettings.class)
class WithdrawalsConfiguration {

    @Bean
    Right deskRight() {
        return DeskService.RIGHT;
    }

    /** For everybody: whoever is called takes it down. */
    @Bean
    NavEntry takingDown() {
        return new NavEntry(
                900,
                TakingController.PATH,
                "casework.withdrawals.take",
                Set.copyOf(EnumSet.complementOf(EnumSet.of(Role.BODY_MEMBER))));
    }
}

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

    /** Whoever is called takes it down; whoever only has a seat in a body is not called. */
    static final Set<Role> STAFF = Set.copyOf(EnumSet.complementOf(EnumSet.of(Role.BODY_MEMBER)));

    @Bean
    Right deskRight() {
        return DeskService.RIGHT;
    }

    @Bean
    NavEntry takingDown() {
        return new NavEntry(900, TakingController.PATH, "casework.withdrawals.take", STAFF);
    }
}

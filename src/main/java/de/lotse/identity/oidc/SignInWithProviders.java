package de.lotse.identity.oidc;

import de.lotse.identity.signin.SignIns;
import de.lotse.identity.signinlog.SignInLog;
import de.lotse.shared.Role;
import de.lotse.web.AdministrationEntry;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/** Opens the ways of this package to whoever is not signed in yet. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OidcSettings.class)
class SignInWithProviders {

    @Bean
    AdministrationEntry issuersEntry() {
        return new AdministrationEntry(
                82, IssuersPage.PATH, "identity.oidc.title", "identity.oidc.use", Set.of(Role.TENANT_ADMIN));
    }

    @Bean
    Customizer<HttpSecurity> waysOfProviders(
            Protocol protocol,
            Registrations registrations,
            Persons persons,
            ProviderSessions sessions,
            SignIns signIns,
            SignInLog log,
            Clock clock,
            AuthenticationSuccessHandler answers,
            RefusedAnswer refused) {
        return http -> {
            var back = new ReturnFilter(protocol, registrations, persons, sessions, signIns, log, clock);
            back.setAuthenticationSuccessHandler(answers);
            back.setAuthenticationFailureHandler(refused);
            back.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
            back.setSessionAuthenticationStrategy(new CompositeSessionAuthenticationStrategy(List.of(
                    new ChangeSessionIdAuthenticationStrategy(),
                    new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository()))));
            http.authorizeHttpRequests(
                            requests -> requests.requestMatchers("/anmelden/dienst/**", "/anmelden/einladung/*")
                                    .permitAll())
                    .csrf(csrf -> csrf.ignoringRequestMatchers("/anmelden/dienst/*/abmeldung"))
                    .addFilterBefore(back, UsernamePasswordAuthenticationFilter.class);
        };
    }
}

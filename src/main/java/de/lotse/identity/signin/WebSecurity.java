package de.lotse.identity.signin;

import de.lotse.identity.kept.KeepTypedText;
import de.lotse.identity.kept.KeptForms;
import de.lotse.web.SafeHeaders;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;

/** Who may reach which address, and the headers of every answer. */
@Configuration
@EnableConfigurationProperties(SignInSettings.class)
class WebSecurity {

    @Bean
    PasswordEncoder passwordEncoder(SignInSettings settings) {
        return new PasswordHashing(settings);
    }

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            PasswordSignIn passwordSignIn,
            KnownDevices devices,
            SignInAnswers answers,
            KeepTypedText keepTypedText,
            KeptForms keptForms,
            Clock clock) {
        return http.authenticationManager(
                        new ProviderManager(passwordSignIn)) // alone: with a parent each failure is tried twice
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                "/",
                                "/anmelden",
                                "/anmelden/passkey",
                                "/passwort/*",
                                "/einrichtung/*",
                                "/kalender/*/*",
                                "/umfrage",
                                "/umfrage/**",
                                "/angebote/bestaetigung/*",
                                "/lotse.css",
                                "/fonts.css",
                                "/lotse.js",
                                "/drafts.js",
                                "/progress.js",
                                "/window.js",
                                "/signin.js",
                                "/session.js",
                                "/lock.js",
                                "/map.js",
                                "/leaflet/**",
                                "/kern/**",
                                "/htmx/**",
                                "/icon.svg")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/anmelden")
                        .authenticationDetailsSource(request -> new SignInSource(request, devices))
                        .successHandler(answers)
                        .failureHandler(answers))
                .logout(logout -> logout.logoutUrl("/abmelden")
                        .addLogoutHandler(new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(
                                ClearSiteDataHeaderWriter.Directive.CACHE,
                                ClearSiteDataHeaderWriter.Directive.STORAGE)))
                        .logoutSuccessHandler(answers))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(answers).accessDeniedHandler(keepTypedText))
                .addFilterBefore(new SessionEnd(keepTypedText, clock), AuthorizationFilter.class)
                .addFilterBefore(new LockGate(keptForms, clock), AuthorizationFilter.class)
                .addFilterBefore(new ActorFilter(clock), AuthorizationFilter.class)
                .addFilterBefore(new SecondFactorGate(), AuthorizationFilter.class)
                .headers(headers -> {
                    headers.contentSecurityPolicy(csp -> csp.policyDirectives(SafeHeaders.CONTENT_SECURITY_POLICY));
                    SafeHeaders.common(headers);
                })
                .build();
    }
}

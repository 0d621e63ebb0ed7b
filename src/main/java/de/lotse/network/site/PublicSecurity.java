package de.lotse.network.site;

import de.lotse.web.SafeHeaders;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Public addresses know nobody: no session, no sign-in, nothing to forge; else the headers of every page. */
@Configuration(proxyBeanMethods = false)
class PublicSecurity {

    @Bean
    @Order(1) // before the chain of all other addresses
    SecurityFilterChain publicChain(HttpSecurity http) {
        return http.securityMatcher(Cookieless::isPublic)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> {
                    SafeHeaders.common(headers);
                    headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                            .addHeaderWriter(PublicSecurity::contentSecurityPolicy)
                            .addHeaderWriter(PublicSecurity::openData);
                })
                .build();
    }

    private static void contentSecurityPolicy(HttpServletRequest request, HttpServletResponse response) {
        var pictures = Visit.of(request).state().tileOrigin();
        response.setHeader("Content-Security-Policy", SafeHeaders.contentSecurityPolicy(pictures));
    }

    /** Pages of others may read the data, with a script, too; there is nothing in them that depends on who asks. */
    private static void openData(HttpServletRequest request, HttpServletResponse response) {
        if (!PublicAddress.isData(request.getServletPath())) return;
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    }
}

package de.lotse.network.hsds;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OpenData.class)
class HsdsConfiguration {

    /** A browser asks before a page of others sends an ETag along. */
    @Bean
    WebMvcConfigurer openToPagesOfOthers() {
        return new WebMvcConfigurer() {
            @Override
            public void addCorsMappings(CorsRegistry registry) {
                registry.addMapping("/hsds/**")
                        .allowedOrigins("*")
                        .allowedMethods("GET", "HEAD")
                        .allowedHeaders(HttpHeaders.IF_NONE_MATCH)
                        .exposedHeaders(HttpHeaders.ETAG);
            }
        };
    }
}

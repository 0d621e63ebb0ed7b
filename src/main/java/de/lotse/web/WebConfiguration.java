package de.lotse.web;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.FlashMapManager;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What holds for every page: German unless a public page is asked for in another language, Berlin time, one way to write an accented letter. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Berlin"));
    }

    @Bean
    LocaleResolver localeResolver() {
        return new RequestLocale();
    }

    @Bean
    FlashMapManager flashMapManager() {
        return new LatestFlash();
    }

    @Bean
    WebMvcConfigurer everyPage(UiBinder binder, DraftedForms drafted) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                for (var each : List.of(binder, drafted))
                    registry.addInterceptor(each)
                            .excludePathPatterns("/kern/**", "/htmx/**", "/leaflet/**", "/icon.svg", "/*.css", "/*.js");
            }

            /** Their folder carries a version in its name, so nobody needs to ask whether they have changed. */
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler("/kern/fonts/**")
                        .addResourceLocations("classpath:/static/kern/fonts/")
                        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable());
            }

            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addConverter(new Composed());
            }
        };
    }

    /** Names typed on different keyboards compare equal only in one normal form (Unicode Standard Annex 15, NFC). */
    private static final class Composed implements Converter<String, String> {
        @Override
        public String convert(String typed) {
            return Normalizer.normalize(typed, Normalizer.Form.NFC);
        }
    }
}

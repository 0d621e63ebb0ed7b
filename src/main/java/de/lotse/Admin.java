package de.lotse;

import de.lotse.database.StartupProblem;
import de.lotse.setup.CommandLine;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The command {@code ./lotse admin}: municipalities, organisations and accounts, beside a running Lotse or without one. */
final class Admin {

    /** What belongs to the application, such as {@code --lotse.data-folder=var}; everything else is the command. */
    private static final Predicate<String> SETTING =
            Pattern.compile("--[a-z-]+\\.[^=\\s]+=.*", Pattern.DOTALL).asMatchPredicate();

    private Admin() {}

    static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String... args) {
        try (var context = new SpringApplicationBuilder(Parts.class)
                .beanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE)
                .web(WebApplicationType.NONE)
                .run(settings(args))) {
            var words = Stream.of(args).filter(SETTING.negate()).toList();
            return context.getBean(CommandLine.class).run(words, System.out);
        } catch (RuntimeException failure) {
            return StartupProblem.in(failure).orElseThrow(() -> failure).exitCode();
        }
    }

    /** The log file belongs to the Lotse that runs. */
    private static String[] settings(String... args) {
        return Stream.concat(
                        Stream.of("--logging.file.name=", "--logging.level.root=error"),
                        Stream.of(args).filter(SETTING))
                .toArray(String[]::new);
    }

    /** Of the application only what the commands need: no migration, no job, no web. No part of the application itself. */
    @Import(VisitParts.class)
    @EnableTransactionManagement(proxyTargetClass = true)
    @ComponentScan(
            basePackages = {
                "de.lotse.identity.access",
                "de.lotse.identity.factors",
                "de.lotse.identity.passwords",
                "de.lotse.setup.commandline",
                "de.lotse.tenancy",
                "de.lotse.web"
            },
            useDefaultFilters = false,
            includeFilters =
                    @Filter(
                            type = FilterType.REGEX,
                            pattern =
                                    ".*\\.(CommandedAccounts|NewAccounts|Enrolment|Entrants|StoredRights|AccountEvents|PasswordLinks"
                                            + "|Commands|[A-Z][a-z]+Commands|Municipalities|BaseUrl"
                                            + "|CachedTenants|ScopeInTransaction|StoredOrganisations|Changes|StoredCodes|OwnCodes)"))
    static class Parts {

        @Bean
        Clock clock() {
            return Clock.system(ZoneId.of("Europe/Berlin"));
        }
    }
}

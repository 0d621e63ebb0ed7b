package de.lotse;

import com.ibm.icu.text.MessageFormat;
import de.lotse.audit.ChainVerification;
import de.lotse.audit.ChainVerification.Chain;
import de.lotse.audit.ChainVerification.Report;
import de.lotse.database.StartupProblem;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

/** The command {@code ./lotse verify-audit}: is the access log as it was written? Beside a running Lotse or without one. */
final class VerifyAudit {

    /** Listed in docs/operations/start.md. */
    static final int NOT_WHOLE = 30;

    private VerifyAudit() {}

    static void main(String[] args) throws IOException {
        System.exit(run(args));
    }

    static int run(String... args) throws IOException {
        try (var context = new SpringApplicationBuilder(Parts.class)
                .beanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE)
                .web(WebApplicationType.NONE)
                .run(quiet(args))) {
            var report = context.getBean(ChainVerification.class).run();
            lines(report).forEach(System.out::println);
            return report.isWhole() ? 0 : NOT_WHOLE;
        } catch (RuntimeException failure) {
            return StartupProblem.in(failure).orElseThrow(() -> failure).exitCode();
        }
    }

    /** The log file belongs to the Lotse that runs. */
    private static String[] quiet(String... args) {
        return Stream.concat(Stream.of("--logging.file.name=", "--logging.level.root=error"), Stream.of(args))
                .toArray(String[]::new);
    }

    private static List<String> lines(Report report) {
        var lines = new ArrayList<String>();
        if (report.chains().isEmpty()) lines.add(text("nothing"));
        report.chains().forEach(chain -> lines.add(line(chain)));
        report.strange().forEach(place -> lines.add(text("strange", place)));
        lines.add(report.checkpoints() == 0 ? text("none") : text("checkpoints", report.checkpoints()));
        return lines;
    }

    private static String line(Chain chain) {
        var tenant = "0" + chain.tenant().value(); // Aachen has eight digits
        var finding = chain.finding();
        if (finding == null) return text("whole", tenant, chain.number(), moment(chain.reachedAt()), chain.unsealed());
        var wrong = finding.wrong().name().toLowerCase(Locale.ROOT);
        var entry = Objects.requireNonNullElse(finding.entry(), "").toString();
        return text(wrong, tenant, entry, finding.number(), chain.number(), moment(chain.reachedAt()));
    }

    private static String moment(@Nullable Instant moment) {
        var form = DateTimeFormatter.ofPattern("dd.MM.uuuu, HH:mm 'Uhr'", Locale.GERMANY);
        return moment == null ? "" : form.format(moment.atZone(ZoneId.of("Europe/Berlin")));
    }

    private static String text(String key, @Nullable Object... details) {
        var bundle = ResourceBundle.getBundle("messages.start", Locale.GERMAN);
        return new MessageFormat(bundle.getString("start.verify." + key), Locale.GERMANY).format(details);
    }

    /** Of the application only what reads the log and its chain: no migration, no job, no web. No part of the application itself. */
    @Import(VisitParts.class)
    @ComponentScan(
            basePackages = {"de.lotse.audit.chain", "de.lotse.tenancy.scope"},
            useDefaultFilters = false,
            includeFilters =
                    @Filter(
                            type = FilterType.REGEX,
                            pattern =
                                    ".*\\.(Verification|ChainRows|ChainConfiguration|CachedTenants|ScopeInTransaction)"))
    static class Parts {}
}

package de.lotse.casework.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.lotse.casework.takeover.WholeTakeover;
import de.lotse.shared.DemoContent;
import de.lotse.shared.TenantId;
import de.lotse.web.Formats;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Takes a list over that an office had kept until then; some of its rows are still to be repaired. */
@Component
class TakeoverDemo implements DemoContent {

    private static final String LEAD = "lead.city";
    private static final Pattern OFFSET = Pattern.compile("\\{(-?\\d+)}");
    private static final int MONTHS_TO_RENEW = 6;

    private final WholeTakeover takeover;
    private final DemoActors actors;
    private final Clock clock;

    TakeoverDemo(WholeTakeover takeover, DemoActors actors, Clock clock) {
        this.takeover = takeover;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 58;
    }

    @Override
    public void fill(TenantId tenant) {
        if (!actors.work(tenant, LEAD)) return;
        var today = LocalDate.now(clock);
        var list = "\uFEFF" + list(new Days(today));
        actors.as(
                tenant,
                LEAD,
                () -> takeover.run("Fallliste.csv", list.getBytes(UTF_8), today.plusMonths(MONTHS_TO_RENEW)));
    }

    /** Days stand in it as offsets from today. */
    private static String list(Days days) {
        try {
            var text = new ClassPathResource("demo/fallliste.csv").getContentAsString(UTF_8);
            return OFFSET.matcher(text).replaceAll(offset -> Formats.date(days.on(Integer.parseInt(offset.group(1)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

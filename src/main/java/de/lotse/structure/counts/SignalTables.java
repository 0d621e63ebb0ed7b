package de.lotse.structure.counts;

import static de.lotse.web.Texts.t;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.lotse.reporting.Contribution;
import de.lotse.reporting.Dimension;
import de.lotse.reporting.DisclosedTable;
import de.lotse.reporting.Disclosure;
import de.lotse.reporting.Quarter;
import de.lotse.reporting.TableRequest;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.structure.signals.Closing;
import de.lotse.structure.signals.SignalCounting;
import de.lotse.web.Formats;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The signals of closed quarters by their characteristics, as they may be shown. Each characteristic by itself is released first, in the
 * same order everywhere, so that nobody's curiosity for a combination can take it away from the themes.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SignalTables {

    static final String FAMILY = "structure.signals";
    private static final int REMEMBERED = 20_000;

    private final Disclosure disclosure;
    private final SignalCounting counting;
    private final SignalWords words;
    // What was released of a closed quarter stays as it is.
    private final Cache<Key, DisclosedTable> released =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private final Cache<Key, Boolean> byMonth =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    SignalTables(Disclosure disclosure, SignalCounting counting, SignalWords words) {
        this.disclosure = disclosure;
        this.counting = counting;
        this.words = words;
    }

    /** The latest quarters that are complete, the earliest first. */
    public List<Quarter> latest(int number) {
        return Stream.iterate(Closing.latest(words.today()), each -> Quarter.lastBefore(each.first()))
                .limit(number)
                .sorted()
                .toList();
    }

    /** „Das 4. Quartal 2026 folgt am 15.01.2027.“ */
    public String next() {
        var next = Closing.latest(words.today()).next();
        return t("structure.quarter.next", next.label(), Formats.date(Closing.of(next)));
    }

    /** By what the signals of a quarter are counted; by month only where it is told so. */
    private Set<By> characteristics(Quarter quarter) {
        var all = EnumSet.allOf(By.class);
        if (!isByMonth(quarter)) all.remove(By.MONTH);
        return all;
    }

    /** Asked of quarters that have begun: for those it stays as it is. */
    public boolean isByMonth(Quarter quarter) {
        return byMonth.get(key(quarter, Set.of()), _ -> disclosure.isByMonth(quarter));
    }

    /** @param by one characteristic or two, three at most; none for the total */
    public DisclosedTable of(Quarter quarter, Set<By> by) {
        var known = released.getIfPresent(key(quarter, by));
        return known == null ? release(quarter, by) : known;
    }

    /** Makes those of each characteristic by itself, with which all others begin. */
    public void singles(Quarter quarter) {
        of(quarter, Set.of(By.BARRIER));
    }

    private DisclosedTable release(Quarter quarter, Set<By> by) {
        if (quarter.compareTo(Closing.latest(words.today())) > 0)
            throw new IllegalArgumentException(quarter.key() + " is not complete");
        var all = characteristics(quarter);
        var dimensions = words.dimensions(all, quarter.last());
        var contributions = counting.contributions(quarter).stream()
                .map(one -> known(one, dimensions))
                .toList();
        var request = TableRequest.released(FAMILY, quarter, dimensions, List.of(), contributions);
        for (var each : all) remember(request, Set.of(each));
        return remember(request, by);
    }

    /** A code that is in no list any more counts as not said. */
    private static Contribution known(Contribution one, List<Dimension> dimensions) {
        var codes = new ArrayList<String>();
        for (var d = 0; d < dimensions.size(); d++) {
            var code = one.codes().get(d);
            codes.add(dimensions.get(d).codes().contains(code) ? code : SignalCounting.NONE);
        }
        return new Contribution(codes, one.contributor(), one.count());
    }

    private DisclosedTable remember(TableRequest request, Set<By> by) {
        var names = inOrder(by).map(By::name).toArray(String[]::new);
        var table = disclosure.disclose(request.by(names));
        afterCommit(() -> released.put(key(request.quarter(), by), table));
        return table;
    }

    private static void afterCommit(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }

    /** The dimensions of {@link #of} stand in this order. */
    public static Stream<By> inOrder(Set<By> by) {
        return Arrays.stream(By.values()).filter(by::contains);
    }

    private static Key key(Quarter quarter, Set<By> by) {
        return new Key(Scope.actor().tenant(), quarter, by.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(by)));
    }

    private record Key(TenantId tenant, Quarter quarter, Set<By> by) {}
}

package de.lotse.structure.counts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import de.lotse.reporting.CountRequest;
import de.lotse.reporting.CountRequest.Member;
import de.lotse.reporting.DisclosedCount;
import de.lotse.reporting.Disclosure;
import de.lotse.reporting.Quarter;
import de.lotse.structure.signals.SignalCounting;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The signals of the quarter at work by single codes. Only those have a running number, and whoever asks for the same code gets the same
 * one: of numbers that contain each other, such as all that leads away from an office and one way of it, one could be taken from the other.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RunningSignals {

    private static final String FAMILY = "structure.running";

    private final Disclosure disclosure;
    private final SignalCounting counting;
    private final SignalWords words;

    RunningSignals(Disclosure disclosure, SignalCounting counting, SignalWords words) {
        this.disclosure = disclosure;
        this.counting = counting;
        this.words = words;
    }

    /** A code of a characteristic; for {@link By#TRANSITION} with both ends. */
    public record Code(By by, String code) {}

    /** Of those that are a code of today's lists; what else is asked for is missing. */
    public Map<Code, DisclosedCount> of(Collection<Code> wanted) {
        var now = Quarter.of(words.today());
        var keys = wanted.stream().distinct().filter(this::isCounted).collect(toMap(one -> key(one, now), one -> one));
        var found = new HashMap<Code, DisclosedCount>();
        disclosure
                .count(new CountRequest(FAMILY, now, keys.keySet(), due -> members(keys, due, now)))
                .forEach((key, count) -> found.put(keys.get(key), count));
        return found;
    }

    /** Whether the quarter at work is told while it runs. */
    public boolean areTold() {
        return !disclosure.isByMonth(Quarter.of(words.today()));
    }

    public boolean isCounted(Code one) {
        return one.by() != By.MONTH
                && !one.code().equals(SignalCounting.NONE)
                && words.codes(one.by(), words.today()).contains(one.code());
    }

    private static String key(Code one, Quarter quarter) {
        return one.by() + ":" + one.code() + "/" + quarter.key();
    }

    private Map<String, List<Member>> members(Map<String, Code> keys, Set<String> due, Quarter quarter) {
        var members = new HashMap<String, List<Member>>();
        var codes = due.stream().map(keys::get).collect(groupingBy(Code::by, mapping(Code::code, toUnmodifiableSet())));
        codes.forEach((by, wanted) -> counting.by(by.ordinal(), quarter).forEach((code, some) -> {
            if (wanted.contains(code)) members.put(key(new Code(by, code), quarter), some);
        }));
        return members;
    }
}

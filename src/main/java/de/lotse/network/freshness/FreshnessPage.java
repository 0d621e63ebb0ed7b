package de.lotse.network.freshness;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Bar;
import de.lotse.kern.Option;
import de.lotse.kern.Tab;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How much of what is published has been confirmed, and what waits for it.
 *
 * @param houses the organisations with most that waits
 * @param months how many fall due in each of the next months
 */
record FreshnessPage(
        List<Tab> tabs,
        Map<FreshnessState, Integer> counts,
        List<House> houses,
        List<Month> months,
        FreshnessFilter filter,
        List<Due> offers,
        int page,
        boolean more) {

    static final String PATH = "/netzwerk/aktualitaet";

    /** An organisation with its published offers. */
    record House(UUID id, String name, int verified, int all) {

        String href() {
            return PATH + "?organisation=" + id;
        }
    }

    record Month(YearMonth month, int offers) {

        String label() {
            return Formats.month(month);
        }
    }

    /** An offer in the list. */
    record Due(
            UUID id,
            String name,
            String organisation,
            FreshnessState state,
            @Nullable LocalDate verifiedOn,
            @Nullable LocalDate dueOn) {

        String path() {
            return FreshnessController.path(id);
        }

        String verified() {
            return verifiedOn == null ? t("network.freshness.never") : Formats.date(verifiedOn);
        }

        String due() {
            return dueOn == null ? "–" : Formats.date(dueOn);
        }
    }

    int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    int verified() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().isVerified())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    int percent() {
        return all() == 0 ? 0 : Math.toIntExact(100L * verified() / all());
    }

    int count(FreshnessState state) {
        return counts.getOrDefault(state, 0);
    }

    List<Bar> stateBars() {
        return List.of(FreshnessState.values()).stream()
                .map(state -> Bar.of(state.label(), count(state), all()))
                .toList();
    }

    List<Bar> houseBars() {
        return houses.stream()
                .map(house -> Bar.share(house.name(), house.verified(), house.all()))
                .toList();
    }

    List<Bar> monthBars() {
        var most = months.stream().mapToInt(Month::offers).max().orElse(0);
        return months.stream()
                .map(month -> Bar.of(month.label(), month.offers(), most))
                .toList();
    }

    static List<Option> states() {
        return Option.named("network.freshness.state.", FreshnessState.values());
    }
}

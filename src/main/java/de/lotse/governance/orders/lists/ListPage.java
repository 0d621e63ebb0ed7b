package de.lotse.governance.orders.lists;

import static de.lotse.web.Texts.t;

import de.lotse.governance.orders.CouncilOrder;
import de.lotse.governance.orders.OrderFilter;
import de.lotse.governance.orders.OrderState;
import de.lotse.kern.Option;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Orders, the most urgent first.
 *
 * @param counts by state, whatever state is asked for
 * @param page from 1
 * @param more whether there is another page
 */
record ListPage(
        List<CouncilOrder> orders,
        Map<OrderState, Integer> counts,
        OrderFilter filter,
        List<Option> units,
        List<Option> bodies,
        List<Integer> years,
        boolean keeper,
        LocalDate today,
        int page,
        boolean more) {

    List<Option> states() {
        return Arrays.stream(OrderState.values())
                .map(state -> new Option(state.name(), state.label()))
                .toList();
    }

    List<Option> yearOptions() {
        return years.stream()
                .map(year -> new Option(year.toString(), year.toString()))
                .toList();
    }

    List<Count> counted() {
        return Arrays.stream(OrderState.values())
                .map(state -> new Count(state, counts.getOrDefault(state, 0), href(state), state == filter.state()))
                .toList();
    }

    private String href(OrderState state) {
        return new Address(new OrderFilter(state, filter.unit(), filter.body(), filter.year())).list(1);
    }

    String state() {
        return filter.state() == null ? "" : filter.state().name();
    }

    String year() {
        return filter.year() == 0 ? "" : String.valueOf(filter.year());
    }

    String download(String kind) {
        return new Address(filter).control(kind);
    }

    @Nullable
    String nextHref() {
        return more ? new Address(filter).list(page + 1) : null;
    }

    @Nullable
    String firstHref() {
        return page > 1 ? new Address(filter).list(1) : null;
    }

    /** @param chosen whether only this state is shown */
    record Count(OrderState state, int number, String href, boolean chosen) {

        String words() {
            return t("governance.orders.count", state.label(), Formats.number(number));
        }
    }
}

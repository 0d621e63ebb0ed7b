package de.lotse.governance.orders.lists;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.lotse.governance.orders.CouncilOrder;
import de.lotse.governance.orders.OrderFilter;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;

/** Where a filtered list is found. */
record Address(OrderFilter filter) {

    static final String CONTROL = CouncilOrder.PATH + "/beschlusskontrolle";

    String list(int page) {
        var asked = asked();
        if (page > 1) asked.add("seite=" + page);
        return joined(CouncilOrder.PATH, asked);
    }

    /** @param kind pdf or xlsx */
    String control(String kind) {
        return joined(CONTROL + "/" + kind, asked());
    }

    private List<String> asked() {
        var asked = new ArrayList<String>();
        if (filter.state() != null) asked.add("stand=" + filter.state());
        if (!filter.unit().isEmpty()) asked.add("amt=" + URLEncoder.encode(filter.unit(), UTF_8));
        if (!filter.body().isEmpty()) asked.add("gremium=" + URLEncoder.encode(filter.body(), UTF_8));
        if (filter.year() > 0) asked.add("jahr=" + filter.year());
        return asked;
    }

    private static String joined(String path, List<String> asked) {
        return asked.isEmpty() ? path : path + "?" + String.join("&", asked);
    }
}

package de.lotse.network.hsds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The envelope of a list. */
final class PageOf {

    private PageOf() {}

    /** @param size how many were asked for at most */
    static Map<String, Object> of(int total, int page, int size, List<Map<String, Object>> contents) {
        var pages = Math.ceilDiv(total, size);
        var envelope = new LinkedHashMap<String, Object>();
        envelope.put("total_items", total);
        envelope.put("total_pages", pages);
        envelope.put("page_number", page);
        envelope.put("size", contents.size());
        envelope.put("first_page", page == 1);
        envelope.put("last_page", page >= pages);
        envelope.put("empty", contents.isEmpty());
        envelope.put("contents", contents);
        return envelope;
    }
}

package de.lotse.casework.lists;

import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a list is taken away as a table, filtered as it is on the screen. */
public final class TableLink {

    private TableLink() {}

    /** @param list last part of its address */
    public static String of(String list, Map<String, String> filter) {
        var uri = UriComponentsBuilder.fromPath("/herunterladen/neu").queryParam("liste", list);
        filter.forEach((name, value) -> uri.queryParam(name, "{" + name + "}"));
        return uri.encode().buildAndExpand(filter).toUriString();
    }
}

package de.lotse.casework.filters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * One of somebody's own filters.
 *
 * @param href the list as it was asked for
 * @param isDefault whether the list opens with it
 */
public record SavedFilter(UUID id, String name, String href, boolean isDefault) {

    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        UriComponentsBuilder.fromUriString(href)
                .build()
                .getQueryParams()
                .toSingleValueMap()
                .forEach((name, value) -> fields.put(name, UriUtils.decode(value, UTF_8)));
        return fields;
    }

    /** Which list. */
    public enum FilteredList {
        CASES("/faelle"),
        INQUIRIES("/anfragen"),
        REMINDERS("/wiedervorlagen");

        private final String path;

        FilteredList(String path) {
            this.path = path;
        }

        public String path() {
            return path;
        }

        /** Without any filter, not even the one with which the list opens. */
        public String whole() {
            return path + "?alle=1";
        }
    }
}

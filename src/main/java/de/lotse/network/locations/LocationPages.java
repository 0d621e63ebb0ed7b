package de.lotse.network.locations;

import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.kern.Tab;
import de.lotse.network.locations.LocationField.Group;
import de.lotse.network.offers.ChangeLog;
import de.lotse.network.offers.ContactLines;
import de.lotse.network.offers.OfferHead;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The pages about places. */
final class LocationPages {

    private LocationPages() {}

    record All(List<Tab> tabs, String words, List<LocationHead> locations, int page, boolean more) {

        @Nullable
        String nextHref() {
            return more ? href(page + 1) : null;
        }

        @Nullable
        String firstHref() {
            return page > 1 ? href(1) : null;
        }

        private String href(int to) {
            return UriComponentsBuilder.fromPath(LocationController.PATH)
                    .queryParam("q", "{q}")
                    .queryParam("seite", to)
                    .encode()
                    .buildAndExpand(words)
                    .toUriString();
        }
    }

    record One(
            LocationHead head,
            Map<Group, List<InWords>> words,
            List<OfferHead> offers,
            List<ContactLines.Line> people,
            List<Change> changes,
            LocalDate today) {}

    record InWords(String label, String text) {}

    /** A line of the history in words. */
    record Change(ChangeLog.Change change, String field, String before, String after) {}

    /** @param conflicts where somebody else has saved something else */
    record Form(
            LocationHead head,
            int version,
            List<OfferHead> offers,
            Map<Group, List<FieldView>> groups,
            boolean minor,
            List<ConflictRow> conflicts,
            Errors errors) {}

    /** @param options of fields with codes */
    record FieldView(LocationField field, String value, List<Option> options) {

        String name() {
            return field.name();
        }

        @Nullable
        String hint() {
            return field.hint().isEmpty() ? null : field.hint();
        }

        List<String> values() {
            return value.lines().toList();
        }
    }
}

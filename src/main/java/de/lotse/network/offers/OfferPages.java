package de.lotse.network.offers;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.kern.Tab;
import de.lotse.network.offers.OfferField.Group;
import de.lotse.network.offers.SheetFields.InWords;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The pages about offers. */
final class OfferPages {

    private OfferPages() {}

    record All(
            List<Tab> tabs,
            OfferFilter filter,
            List<OfferHead> offers,
            List<Option> topics,
            int page,
            boolean more,
            boolean mayAdd,
            LocalDate today) {

        List<Option> states() {
            return Option.named("network.state.", List.of("DRAFT", "PUBLISHED", "OVERDUE", "ARCHIVED"));
        }

        @Nullable
        String nextHref() {
            return more ? href(page + 1) : null;
        }

        @Nullable
        String firstHref() {
            return page > 1 ? href(1) : null;
        }

        private String href(int to) {
            return UriComponentsBuilder.fromPath(OfferController.PATH)
                    .queryParam("q", "{q}")
                    .queryParam("stand", filter.state())
                    .queryParam("thema", "{t}")
                    .queryParam("eigene", filter.own())
                    .queryParam("seite", to)
                    .encode()
                    .buildAndExpand(filter.words(), filter.topic())
                    .toUriString();
        }
    }

    /**
     * @param tools pages about this offer
     * @param missing what should be filled in before it is published
     */
    record One(
            OfferHead head,
            Map<Group, List<InWords>> words,
            List<PlaceLine> places,
            Map<UUID, String> hoursAtPlaces,
            List<ContactLines.Line> people,
            List<Change> changes,
            List<OfferTool> tools,
            List<String> missing,
            LocalDate today) {

        /** Of the offer at this place only; empty where none are said. */
        String hoursAt(PlaceLine place) {
            return hoursAtPlaces.getOrDefault(place.location(), "");
        }
    }

    /** A line of the history in words. */
    record Change(ChangeLog.Change change, String field, String before, String after) {}

    /**
     * @param head null for a new one
     * @param organisations to choose from for a new one
     * @param shared the place, where it is not that of this offer alone
     * @param placeScope for whom a change of it holds; empty as long as nobody said
     * @param conflicts where somebody else has saved something else
     */
    record Form(
            @Nullable OfferHead head,
            @Nullable UUID organisation,
            List<Option> organisations,
            int version,
            Map<Group, List<FieldView>> groups,
            boolean minor,
            boolean verified,
            @Nullable SharedPlace shared,
            String placeScope,
            List<ConflictRow> conflicts,
            Errors errors) {

        String title() {
            return head == null ? t("network.offers.new") : t("network.offers.edit", head.name());
        }

        String action() {
            return head == null ? OfferController.PATH : head.path() + "/bearbeiten";
        }

        String back() {
            return head == null ? OfferController.PATH : head.path();
        }

        String chosen() {
            return organisation == null ? "" : organisation.toString();
        }
    }
}

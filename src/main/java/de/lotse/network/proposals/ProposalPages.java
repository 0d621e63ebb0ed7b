package de.lotse.network.proposals;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.kern.Tab;
import de.lotse.network.offers.OfferHead;
import de.lotse.network.offers.Publication;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The pages about proposals. */
final class ProposalPages {

    static final String PATH = "/netzwerk/vorschlaege";

    private ProposalPages() {}

    static String path(UUID proposal) {
        return PATH + "/" + proposal;
    }

    /** A proposal in the list. */
    record Line(
            UUID id,
            String offer,
            String organisation,
            String proposer,
            Instant submittedAt,
            ProposalState state,
            int open) {

        String path() {
            return ProposalPages.path(id);
        }
    }

    /** @param openOnly whether only those are shown in which something is to be decided */
    record All(List<Tab> tabs, boolean openOnly, List<Line> proposals, int page, boolean more) {

        List<Tab> kinds() {
            return List.of(
                    new Tab(PATH, t("network.proposals.open"), openOnly),
                    new Tab(PATH + "?alle=true", t("network.proposals.all"), !openOnly));
        }

        String address(int to) {
            return PATH + "?alle=" + !openOnly + "&seite=" + to;
        }
    }

    /**
     * A change in words.
     *
     * @param now what stands there today
     * @param before what stood there when it was proposed
     * @param changed whether it was changed by somebody else meanwhile
     */
    record Row(ProposedField change, String now, String before, String proposed, boolean changed) {

        /** Who decided, when and why. */
        String decided() {
            if (change.decision() == null || change.decidedAt() == null) return "";
            return t("network.proposals.decided", change.decidedBy(), Formats.date(change.decidedAt()))
                    + (change.reason().isEmpty() ? "" : " " + change.reason());
        }
    }

    /** @param overtaken whether the offer or the proposal has changed since the page was opened */
    record One(Proposal proposal, OfferHead offer, List<Row> rows, ReviewForm form, Errors errors, boolean overtaken) {

        static List<Option> decisions() {
            return List.of(
                    new Option(Decision.ACCEPTED.name(), t("network.proposals.accept")),
                    new Option(Decision.REJECTED.name(), t("network.proposals.reject")));
        }

        List<Row> open() {
            return rows.stream().filter(row -> row.change().isOpen()).toList();
        }

        List<Row> done() {
            return rows.stream().filter(row -> !row.change().isOpen()).toList();
        }

        boolean isArchived() {
            return offer.is(Publication.ARCHIVED);
        }
    }
}

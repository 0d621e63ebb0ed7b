package de.lotse.casework.ownership;

import static de.lotse.web.Texts.t;

import de.lotse.casework.referrals.Transfers.Offer;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;
import java.util.stream.Stream;

/**
 * The lead of a case, as it is offered.
 *
 * @param known people of the own organisation who may be the same
 */
record TakeOverPage(
        Offer offer, Handed handed, List<Option> colleagues, List<Option> known, TakeOverForm form, Errors errors) {

    String path() {
        return offer.path() + TakeOverController.STEP;
    }

    String name() {
        return handed.who().name();
    }

    List<String> along() {
        return handed.items().stream().map(TransferItem::words).toList();
    }

    /** The new person first: a wrong „the same“ is harder to mend. */
    List<Option> people() {
        return Stream.concat(
                        Stream.of(new Option(TakeOverForm.NEW, t("casework.ownership.person.new"))), known.stream())
                .toList();
    }
}

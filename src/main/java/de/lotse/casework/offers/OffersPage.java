package de.lotse.casework.offers;

import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.members.CaseMember;
import de.lotse.kern.Option;
import de.lotse.kern.Tone;
import de.lotse.network.Fit.Verdict;
import de.lotse.network.OfferFinder.Suggestion;
import de.lotse.web.Errors;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What fits somebody of the household, and what was not possible.
 *
 * @param member whom it is about
 * @param topic the only one that is sought; empty for those of the needs
 * @param known what is compared, in words
 * @param unknown what is not known of the person, in words
 * @param sought whether there is anything to look for
 * @param form a choice that comes back
 */
record OffersPage(
        CaseHead head,
        CaseMember member,
        List<Option> members,
        String topic,
        List<Option> topics,
        List<String> known,
        List<String> unknown,
        boolean sought,
        List<Shown> found,
        List<Entry> entries,
        NotPossibleForm form,
        Errors errors) {

    static final String PATH = "angebote";

    /** @param referral where the person is handed on; null where the offer is given by nobody with accounts */
    record Shown(
            Suggestion suggestion, String topic, @Nullable String referral, String step) {

        String id() {
            return suggestion.offer().id().toString();
        }

        String details() {
            return "/netzwerk/angebote/" + id();
        }

        String slip() {
            return "/angebote/" + id() + "/zettel";
        }
    }

    /** @param offer name; null where there was none */
    record Entry(UUID id, @Nullable String offer, String topic, String reason, String whom, String on, String author) {}

    String path() {
        return head.path(PATH);
    }

    String recording() {
        return path() + "/nicht-moeglich";
    }

    String undoing(Entry entry) {
        return recording() + "/" + entry.id() + "/ruecknahme";
    }

    List<NotPossibleReason> reasons() {
        return Arrays.asList(NotPossibleReason.values());
    }

    static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case FITS -> Tone.SUCCESS;
            case UNKNOWN -> Tone.INFO;
            case DOES_NOT_FIT -> Tone.WARNING;
        };
    }
}

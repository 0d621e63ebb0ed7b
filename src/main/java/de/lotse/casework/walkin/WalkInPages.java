package de.lotse.casework.walkin;

import static de.lotse.web.Texts.t;

import de.lotse.casework.search.FoundPerson;
import de.lotse.kern.Option;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages of the open consultation hour. */
final class WalkInPages {

    private WalkInPages() {}

    static List<Option> options(String list, Codes codes, LocalDate today) {
        return Option.of(codes.options(list, today));
    }

    static List<Option> districts(Codes codes, LocalDate today) {
        return Option.of(codes.districts(Scope.actor().tenant(), today));
    }

    /**
     * The waiting list of today.
     *
     * @param taken somebody whom the viewer wanted to call in, but a colleague was faster
     */
    record ListPage(
            List<WalkIn> all,
            WalkInForm form,
            List<Option> languages,
            Errors errors,
            Instant now,
            @Nullable WalkIn taken) {

        List<WalkIn> waiting() {
            return all.stream().filter(WalkIn::waits).toList();
        }

        List<WalkIn> called() {
            return all.stream()
                    .filter(one -> one.state() == WalkIn.State.CALLED)
                    .toList();
        }

        /** The colleague who was faster; null if the visit is over already. */
        WalkIn.@Nullable Caller faster() {
            return taken == null || taken.state() == WalkIn.State.ENDED ? null : taken.caller();
        }

        long ended() {
            return all.stream().filter(one -> one.state() == WalkIn.State.ENDED).count();
        }

        /** On paper: by what she is called, how urgent, since when, in which language, what about, and with whom she is. */
        List<String> cells(WalkIn one) {
            var who = one.name().isEmpty()
                    ? one.label()
                    : t("casework.calendar.marked", one.name(), t("casework.walkin.number", one.number()));
            return List.of(
                    one.urgent() ? t("casework.calendar.marked", who, t("casework.walkin.urgent")) : who,
                    one.waited(now),
                    one.language().isEmpty() ? "" : language(one),
                    one.concern(),
                    one.caller() instanceof WalkIn.Caller caller ? caller.name() : "");
        }

        String language(WalkIn one) {
            return languages.stream()
                    .filter(option -> option.value().equals(one.language()))
                    .map(Option::label)
                    .findFirst()
                    .orElse(one.language());
        }
    }

    /**
     * A talk and what comes of it.
     *
     * @param walkIn null for an advice to somebody who does not stand on the list
     */
    record AdvicePage(
            @Nullable WalkIn walkIn,
            AdviceForm form,
            List<Option> topics,
            List<Option> languages,
            List<Option> channels,
            List<Option> districts,
            List<Option> institutions,
            Errors errors) {

        /** What is rarely asked stays folded until something is chosen or wrong there. */
        boolean tellsMore() {
            return form.tellsMore();
        }

        String action() {
            return walkIn == null ? WalkIn.PATH + "/kurzberatung" : walkIn.path("kurzberatung");
        }

        String inquiryAction() {
            return walkIn == null ? WalkIn.PATH + "/anfrage" : walkIn.path("anfrage");
        }
    }

    /** @param found cases that the viewer may open */
    record CasePage(WalkIn walkIn, String q, List<FoundPerson> found) {}
}

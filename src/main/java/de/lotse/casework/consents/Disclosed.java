package de.lotse.casework.consents;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Formats.dateTime;
import static de.lotse.web.Texts.t;

import de.lotse.kern.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one recipient got by a consent, and what of it stays with it. Of its people nothing is said: data protection asks for that elsewhere.
 *
 * @param id of the organisation, or of the item that names another office
 * @param toldOn when it was told of the withdrawal; null while it was not
 */
record Disclosed(
        String id,
        String name,
        List<Granted> granted,
        List<Referred> referred,
        List<Instant> looks,
        List<Instant> files,
        List<Printed> printed,
        @Nullable LocalDate toldOn) {

    private static final int MOST_LOOKS = 30;

    /** @param until when it ended */
    record Granted(String categories, LocalDate from, LocalDate until) {}

    record Referred(String mode, String service, Instant sentAt) {}

    /** A sheet on paper. */
    record Printed(String categories, Instant at) {}

    boolean isNothing() {
        return granted.isEmpty() && referred.isEmpty() && printed.isEmpty();
    }

    List<Term> terms() {
        var terms = new ArrayList<Term>();
        for (var one : granted)
            terms.add(term(
                    "granted",
                    t("casework.consents.disclosed.period", one.categories, date(one.from), date(one.until))));
        for (var one : referred)
            terms.add(term(
                    "referred",
                    t(
                            "casework.consents.disclosed.referral",
                            t("casework.referrals.mode." + one.mode),
                            one.service,
                            date(one.sentAt))));
        for (var one : printed)
            terms.add(term("printed", t("casework.consents.disclosed.sheet", date(one.at), one.categories)));
        if (!granted.isEmpty()) terms.add(term("looks", moments(looks, "casework.consents.disclosed.looks.none")));
        if (!files.isEmpty()) terms.add(term("files", moments(files, "")));
        if (isNothing()) terms.add(term("granted", t("casework.consents.disclosed.nothing")));
        return terms;
    }

    private static String moments(List<Instant> moments, String none) {
        if (moments.isEmpty()) return t(none);
        var shown = moments.stream().limit(MOST_LOOKS).map(one -> dateTime(one)).collect(Collectors.joining(" · "));
        var left = moments.size() - MOST_LOOKS;
        return left > 0 ? t("casework.consents.disclosed.more", shown, left) : shown;
    }

    private static Term term(String key, String value) {
        return new Term(t("casework.consents.disclosed." + key), value);
    }
}

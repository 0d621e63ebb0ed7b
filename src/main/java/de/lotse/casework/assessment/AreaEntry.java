package de.lotse.casework.assessment;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said about one life area, as it is typed and as it is kept. A draft may have gaps; only a final version is complete.
 *
 * @param member whom it is about; null for the whole household
 * @param rating of the situation by the case manager, 1 (very difficult) to 5 (good)
 * @param ownRating the same by the person
 */
record AreaEntry(
        String lifeArea,
        @Nullable UUID member,
        String situation,
        String resources,
        String need,
        @Nullable Integer rating,
        String ownView,
        @Nullable Integer ownRating,
        @Nullable Urgency urgency,
        String legalDomain,
        @Nullable NeedStatus needStatus) {

    static final int LONGEST = 8_000;
    static final int BEST = 5;
    static final AreaEntry EMPTY = new AreaEntry("", null, "", "", "", null, "", null, null, "", null);

    AreaEntry {
        lifeArea = strip(lifeArea);
        situation = strip(situation);
        resources = strip(resources);
        need = strip(need);
        ownView = strip(ownView);
        legalDomain = strip(legalDomain);
    }

    Errors check() {
        var errors = Errors.none();
        if (lifeArea.isEmpty()) errors.reject("lifeArea", t("casework.assessment.lifeArea.empty"));
        checkLength(errors, "situation", situation);
        checkLength(errors, "resources", resources);
        checkLength(errors, "need", need);
        checkLength(errors, "ownView", ownView);
        checkRating(errors, "rating", rating);
        checkRating(errors, "ownRating", ownRating);
        if (need.isEmpty() && (urgency != null || needStatus != null))
            errors.reject("need", t("casework.assessment.need.empty"));
        return errors;
    }

    boolean isAcute() {
        return urgency == Urgency.ACUTE;
    }

    boolean isNeedOpen() {
        return needStatus == NeedStatus.OPEN || needStatus == NeedStatus.IN_PLAN;
    }

    /** There is one entry for an area and a person in each version. */
    boolean isAboutTheSameAs(AreaEntry other) {
        return lifeArea.equals(other.lifeArea) && Objects.equals(member, other.member);
    }

    /** Whether it may stand in a final version. */
    boolean isComplete() {
        var said = !situation.isEmpty() || !need.isEmpty();
        return said && rating != null && (need.isEmpty() || (urgency != null && needStatus != null));
    }

    private static void checkLength(Errors errors, String field, String text) {
        if (text.length() > LONGEST) errors.reject(field, t("casework.assessment.long", LONGEST, text.length()));
    }

    private static void checkRating(Errors errors, String field, @Nullable Integer rating) {
        if (rating != null && (rating < 1 || rating > BEST))
            errors.reject(field, t("casework.assessment.rating.unknown"));
    }

    private static String strip(String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }
}

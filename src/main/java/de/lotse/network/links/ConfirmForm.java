package de.lotse.network.links;

import static de.lotse.web.Texts.t;

import de.lotse.network.offers.OfferField;
import de.lotse.network.offers.OfferSheet;
import de.lotse.web.Errors;
import de.lotse.web.OwnNumber;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/**
 * What somebody outside answers.
 *
 * @param proposes whether she proposes changes; else she says that everything is right
 * @param name who answers
 * @param rest whether everything else is right
 * @param version of the offer that she saw
 * @param seen what stood in the fields then
 * @param sheet with what she typed
 */
record ConfirmForm(
        boolean proposes, String name, boolean rest, String comment, int version, Seen seen, OfferSheet sheet) {

    static final int LONGEST_NAME = 300;
    static final int LONGEST_COMMENT = 2000;

    static ConfirmForm fresh(int version, Seen seen, OfferSheet sheet) {
        return new ConfirmForm(false, "", false, "", version, seen, sheet);
    }

    static ConfirmForm read(MultiValueMap<String, String> typed, OfferSheet sheet) {
        return new ConfirmForm(
                first(typed, "answer").equals("propose"),
                first(typed, "name").replaceAll("\\R", " ").strip(),
                !first(typed, "rest").isEmpty(),
                first(typed, "comment").replaceAll("\\R", "\n").strip(),
                OwnNumber.of(first(typed, "version"), 0),
                Seen.read(first(typed, "seen")),
                sheet);
    }

    /** The same beside the offer as it is now: what she has not touched says what it says now. */
    ConfirmForm over(int now, OfferSheet held, Set<OfferField> fields) {
        var rebased = seen.over(held, sheet, fields);
        return new ConfirmForm(proposes, name, rest, comment, now, Seen.of(held, fields), rebased);
    }

    /** @param changed whether the sheet says anything else than the offer does */
    void check(boolean changed, Errors errors) {
        if (name.isEmpty()) errors.reject("name", t("network.confirm.name.missing"));
        if (name.length() > LONGEST_NAME) errors.reject("name", t("network.confirm.name.long", LONGEST_NAME));
        if (comment.length() > LONGEST_COMMENT)
            errors.reject("comment", t("network.confirm.comment.long", LONGEST_COMMENT, comment.length()));
        if (proposes && !changed && comment.isEmpty()) errors.reject(t("network.confirm.unchanged"));
        if (!proposes && (changed || !comment.isEmpty())) errors.reject(t("network.confirm.changed"));
    }

    private static String first(MultiValueMap<String, String> typed, String name) {
        var value = typed.getFirst(name);
        return value == null ? "" : value;
    }
}

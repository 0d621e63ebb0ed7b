package de.lotse.casework.leadership;

import static de.lotse.web.Texts.t;

import de.lotse.casework.workload.Workload;
import de.lotse.identity.Posts;
import de.lotse.web.Errors;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How much of a full-time post somebody works, as typed: {@code 0,75} or {@code 75 %}.
 *
 * @param before the share that the form was made over
 */
record PostForm(String share, String before) {

    private static final Pattern DECIMAL = Pattern.compile("[01]([.,]\\d{1,2})?");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})\\s*%");

    PostForm {
        share = share == null ? "" : share.strip();
        before = before == null ? "" : before.strip();
    }

    static PostForm of(Workload known) {
        return new PostForm(known.shareText(), known.share().toPlainString());
    }

    PostForm over(BigDecimal newer) {
        return new PostForm(share, newer.toPlainString());
    }

    Errors check() {
        var errors = Errors.none();
        if (read().isEmpty()) errors.reject("share", t("casework.leadership.post.wrong"));
        return errors;
    }

    Optional<BigDecimal> read() {
        return typed(share).filter(one -> one.compareTo(Posts.SMALLEST) >= 0 && one.compareTo(BigDecimal.ONE) <= 0);
    }

    /** What was shown; a form without it was not made by us and never fits. */
    BigDecimal shown() {
        return typed(before).orElse(BigDecimal.ZERO);
    }

    private static Optional<BigDecimal> typed(String text) {
        var percent = PERCENT.matcher(text);
        if (percent.matches()) return Optional.of(new BigDecimal(percent.group(1)).movePointLeft(2));
        if (DECIMAL.matcher(text).matches()) return Optional.of(new BigDecimal(text.replace(',', '.')));
        return Optional.empty();
    }
}

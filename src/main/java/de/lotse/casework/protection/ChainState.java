package de.lotse.casework.protection;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Tone;
import de.lotse.web.Formats;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the log is known to be as it was written.
 *
 * @param checkedAt when the chain was last walked; null if never
 * @param number up to which seal it is whole
 * @param reachedAt when that one was set; null for an empty chain
 * @param broken whether something is wrong behind it
 */
record ChainState(
        @Nullable Instant checkedAt, long number, @Nullable Instant reachedAt, boolean broken) {

    static final ChainState UNCHECKED = new ChainState(null, 0, null, false);

    String title() {
        return t("casework.protection.chain." + (broken ? "broken" : checkedAt == null ? "unchecked" : "whole"));
    }

    String text() {
        if (checkedAt == null) return t("casework.protection.chain.unchecked.text");
        var until = reachedAt == null ? "" : Formats.dateTime(reachedAt);
        return t(
                broken ? "casework.protection.chain.broken.text" : "casework.protection.chain.whole.text",
                number,
                until,
                Formats.dateTime(checkedAt));
    }

    Tone tone() {
        return broken ? Tone.DANGER : checkedAt == null ? Tone.INFO : Tone.SUCCESS;
    }
}

package de.lotse.staffing.holdings;

import de.lotse.staffing.plan.Holding;
import de.lotse.staffing.plan.Typed;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed about who holds a post.
 *
 * @param who a colleague ({@code k:} and id) or an account ({@code u:} and id); empty for the name that was typed
 * @param name of somebody who is in no list yet
 * @param on the first day, or the day for which it is planned
 * @param share in percent of full time
 * @param strike whether the entry never was true and goes
 * @param version of the post
 */
record HoldingForm(
        String who,
        String name,
        String on,
        String last,
        String share,
        @Nullable String strike,
        String reason,
        int version,
        @Nullable UUID _once) {

    HoldingForm {
        who = Typed.line(who);
        name = Typed.line(name);
        on = Typed.line(on);
        last = Typed.line(last);
        share = Typed.line(share).replace("%", "").strip();
        reason = Typed.line(reason);
    }

    static HoldingForm empty(int share, int version) {
        return new HoldingForm("", "", "", "", String.valueOf(share), null, "", version, null);
    }

    static HoldingForm of(Holding holding, int version) {
        @Nullable LocalDate last = holding.valid().last();
        return new HoldingForm(
                "k:" + holding.colleague(),
                "",
                Formats.date(holding.valid().from()),
                last == null ? "" : Formats.date(last),
                String.valueOf(holding.share()),
                null,
                "",
                version,
                null);
    }

    HoldingForm over(int newer) {
        return new HoldingForm(who, name, on, last, share, strike, reason, newer, null);
    }

    boolean strikes() {
        return "true".equals(strike);
    }
}

package de.lotse.casework.protection;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog.Action;
import de.lotse.web.DateText;
import de.lotse.web.DateText.Parsed;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is asked of the log, as it stands in the address. A word that is not known counts as not given.
 *
 * @param person the account that looked
 * @param organisation of who looked
 * @param from first day, as typed; 30 days back where nothing is given
 * @param to last day, as typed; today where nothing is given
 * @param number of a case, exactly
 * @param after the row with which the page before ended
 */
record LogFilter(
        @BindParam("wer") @Nullable UUID person,
        @BindParam("traeger") @Nullable UUID organisation,
        @BindParam("was") String action,
        @BindParam("von") String from,
        @BindParam("bis") String to,
        @BindParam("fall") String number,
        @BindParam("nach") @Nullable UUID after) {

    static final int DAYS = 30;

    LogFilter {
        action = action != null && isAction(action) ? action : "";
        from = from == null ? "" : from.strip();
        to = to == null ? "" : to.strip();
        number = number == null ? "" : number.strip();
    }

    Errors check(LocalDate today) {
        var errors = Errors.none();
        if (first(today) == null) errors.reject("von", t("casework.protection.date.wrong"));
        if (last(today) == null) errors.reject("bis", t("casework.protection.date.wrong"));
        var first = first(today);
        var last = last(today);
        if (first != null && last != null && last.isBefore(first))
            errors.reject("bis", t("casework.protection.date.order"));
        return errors;
    }

    @Nullable
    LocalDate first(LocalDate today) {
        return from.isEmpty() ? today.minusDays(DAYS) : day(from, today);
    }

    @Nullable
    LocalDate last(LocalDate today) {
        return to.isEmpty() ? today : day(to, today);
    }

    boolean isNarrowed() {
        return !equals(new LogFilter(null, null, "", "", "", "", after));
    }

    String href(@Nullable UUID next) {
        var href = UriComponentsBuilder.fromPath(ProtectionTabs.LOG);
        if (person != null) href.queryParam("wer", person);
        if (organisation != null) href.queryParam("traeger", organisation);
        for (var field :
                Map.of("was", action, "von", from, "bis", to, "fall", number).entrySet())
            if (!field.getValue().isEmpty()) href.queryParam(field.getKey(), "{" + field.getKey() + "}");
        if (next != null) href.queryParam("nach", next);
        return href.encode()
                .buildAndExpand(Map.of("was", action, "von", from, "bis", to, "fall", number))
                .toUriString();
    }

    /** All that somebody did on that day. */
    static String ofDay(UUID person, LocalDate day) {
        var text = Formats.date(day);
        return new LogFilter(person, null, "", text, text, "", null).href(null);
    }

    private static @Nullable LocalDate day(String text, LocalDate today) {
        return DateText.parse(text, today) instanceof Parsed(var day) ? day : null;
    }

    private static boolean isAction(String word) {
        return Arrays.stream(Action.values()).anyMatch(known -> known.name().equals(word));
    }
}

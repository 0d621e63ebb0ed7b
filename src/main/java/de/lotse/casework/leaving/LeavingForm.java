package de.lotse.casework.leaving;

import static de.lotse.web.Texts.t;

import de.lotse.casework.leaving.Carried.How;
import de.lotse.kern.Option;
import de.lotse.web.DateText;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How somebody leaves.
 *
 * @param since the first day on which she does not belong to the household any more
 * @param lead the account that leads the new case
 * @param protect whether her new address must not become known
 * @param others who of the household goes with her
 * @param along the ids of what is still to come and goes along
 * @param how for each {@link Carried} by its name
 */
record LeavingForm(
        String reason,
        String since,
        String lead,
        Boolean protect,
        List<String> others,
        List<String> along,
        Map<String, String> how,
        @Nullable UUID _once) {

    static final List<String> REASONS = List.of("SEPARATION", "VIOLENCE", "OWN_LIFE", "OTHER");

    LeavingForm {
        reason = reason == null ? "" : reason.strip();
        since = since == null ? "" : since.strip();
        lead = lead == null ? "" : lead.strip();
        protect = protect != null && protect;
        others = others == null ? List.of() : List.copyOf(others);
        along = along == null ? List.of() : List.copyOf(along);
        how = new LinkedHashMap<>(how == null ? Map.of() : how); // the binder fills it after the record is made
    }

    /**
     * As it is opened: from today on, led by whoever opens it, and protected; it is safer to take that back than to forget it.
     *
     * @param along the ids of her own appointments
     */
    static LeavingForm begin(String lead, List<String> along) {
        return new LeavingForm("", "heute", lead, true, List.of(), along, Map.of(), null);
    }

    How how(Carried carried) {
        return carried.how(chosen(carried));
    }

    String chosen(Carried carried) {
        return how.getOrDefault(carried.name(), carried.options().getFirst().value());
    }

    Errors check(List<Option> colleagues, List<Option> members, LocalDate today) {
        var errors = Errors.none();
        if (!REASONS.contains(reason)) errors.reject("reason", t("casework.leaving.reason.missing"));
        if (!(DateText.parse(since, today) instanceof DateText.Parsed(var day)))
            errors.reject("since", t("casework.leaving.since.unreadable"));
        else if (day.isAfter(today)) errors.reject("since", t("casework.leaving.since.future"));
        if (isMissing(colleagues, lead)) errors.reject("lead", t("casework.leaving.lead.missing"));
        if (others.stream().anyMatch(one -> isMissing(members, one)))
            errors.reject("others", t("casework.leaving.others.unknown"));
        return errors;
    }

    private static boolean isMissing(List<Option> options, String value) {
        return options.stream().noneMatch(option -> option.value().equals(value));
    }

    /** Only after {@link #check} found nothing. */
    LocalDate day(LocalDate today) {
        return DateText.parse(since, today) instanceof DateText.Parsed(var day) ? day : today;
    }
}

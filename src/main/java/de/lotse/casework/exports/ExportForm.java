package de.lotse.casework.exports;

import static de.lotse.web.Texts.t;

import de.lotse.casework.exports.Export.Format;
import de.lotse.casework.exports.Export.Kind;
import de.lotse.web.Errors;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * Which list, as what, and why. The filter stands beside it, under the names of the list's address.
 *
 * @param list by its address: {@code faelle}, {@code wiedervorlagen}
 */
record ExportForm(
        @BindParam("liste") String list,
        String format,
        String reason,
        @Nullable UUID _once) {

    static final int LONGEST = 500;

    ExportForm {
        list = list == null ? "" : list;
        format = format == null ? "" : format;
        reason = reason == null ? "" : reason.strip();
    }

    /** Empty for what is no list. */
    Optional<Kind> kind() {
        return switch (list) {
            case "faelle" -> Optional.of(Kind.CASES);
            case "wiedervorlagen" -> Optional.of(Kind.REMINDERS);
            default -> Optional.empty();
        };
    }

    Errors check(boolean asksForFormat) {
        var errors = Errors.none();
        if (asksForFormat && tableFormat().isEmpty()) errors.reject("format", t("casework.exports.format.missing"));
        if (reason.isEmpty()) errors.reject("reason", t("casework.exports.reason.missing"));
        if (reason.length() > LONGEST)
            errors.reject("reason", t("casework.exports.reason.long", LONGEST, reason.length()));
        return errors;
    }

    private Optional<Format> tableFormat() {
        return Arrays.stream(Format.values())
                .filter(one -> one != Format.ZIP && one.name().equals(format))
                .findFirst();
    }

    /** After {@link #check} found nothing. */
    Wanted list(Kind kind, Map<String, String> filter) {
        return new Wanted(kind, tableFormat().orElseThrow(), filter, reason);
    }

    Wanted ofCase() {
        return new Wanted(Kind.CASE, Format.ZIP, Map.of(), reason);
    }
}

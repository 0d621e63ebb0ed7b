package de.lotse.casework.exports;

import static de.lotse.web.Texts.t;

import de.lotse.casework.exports.Export.Format;
import de.lotse.casework.exports.Export.Kind;
import de.lotse.web.Errors;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which part, and what for.
 *
 * @param part name of a {@link Kind}
 */
record WholeForm(String part, String reason, @Nullable UUID _once) {

    static final WholeForm EMPTY = new WholeForm("", "", null);

    WholeForm {
        part = part == null ? "" : part;
        reason = reason == null ? "" : reason.strip();
    }

    Errors check(List<Kind> open) {
        var errors = Errors.none();
        if (kind().filter(open::contains).isEmpty()) errors.reject("part", t("casework.exports.whole.part.missing"));
        if (reason.isEmpty()) errors.reject("reason", t("casework.exports.reason.missing"));
        if (reason.length() > ExportForm.LONGEST)
            errors.reject("reason", t("casework.exports.reason.long", ExportForm.LONGEST, reason.length()));
        return errors;
    }

    private Optional<Kind> kind() {
        return Arrays.stream(Kind.values())
                .filter(one -> one.name().equals(part))
                .findFirst();
    }

    /** After {@link #check} found nothing. */
    Wanted wanted() {
        return new Wanted(kind().orElseThrow(), Format.ZIP, Map.of(), reason);
    }
}

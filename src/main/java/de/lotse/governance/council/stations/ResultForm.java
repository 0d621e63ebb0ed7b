package de.lotse.governance.council.stations;

import static de.lotse.governance.bodies.Typed.text;
import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Typed;
import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed for what a body said.
 *
 * @param result empty as long as it said nothing
 */
record ResultForm(
        String result,
        String day,
        String remark,
        int version,
        @Nullable UUID _once) {

    ResultForm {
        result = text(result);
        day = text(day);
        remark = text(remark);
    }

    static ResultForm of(Station station) {
        var result = station.result();
        return new ResultForm(
                result == null ? "" : result.name(),
                Typed.day(station.on()),
                station.remark(),
                station.version(),
                null);
    }

    /** Stands for nothing while the reading has errors. */
    Wanted read(Reading reading, LocalDate today) {
        var errors = reading.errors();
        var wanted = Typed.one(Result.class, result).orElse(null);
        if (!result.isEmpty() && wanted == null) errors.reject("result", t("governance.council.result.unknown"));
        var on = wanted == null ? reading.date("day", day).orElse(null) : reading.requiredDate("day", day);
        if (wanted != null && on != null && on.isAfter(today))
            errors.reject("day", t("governance.council.result.early"));
        reading.optionalText("remark", remark, StationForm.REMARK);
        return new Wanted(wanted, on, remark);
    }

    /** As it would stand in the form once it is kept. */
    ResultForm kept(Wanted wanted) {
        return new ResultForm(result, Typed.day(wanted.on()), remark, version, _once);
    }

    /** By their labels, as they are compared. */
    Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        words.put(
                t("governance.council.result"),
                Typed.one(Result.class, result).map(Result::label).orElse(""));
        words.put(t("governance.council.station.day"), day);
        words.put(t("governance.council.station.remark"), remark);
        return words;
    }

    record Wanted(@Nullable Result result, @Nullable LocalDate on, String remark) {}
}

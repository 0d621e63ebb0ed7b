package de.lotse.governance.council.stations;

import static de.lotse.governance.bodies.Typed.text;
import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Typed;
import de.lotse.kern.Option;
import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed for a station.
 *
 * @param body in Lotse, or empty
 * @param name of another one, or empty
 */
record StationForm(
        String body,
        String name,
        String role,
        String day,
        String remark,
        int version,
        @Nullable UUID _once) {

    static final int LINE = 300;
    static final int REMARK = 1_000;
    static final StationForm EMPTY = new StationForm("", "", "", "", "", 0, null);

    StationForm {
        body = text(body);
        name = text(name);
        role = text(role);
        day = text(day);
        remark = text(remark);
    }

    static StationForm of(Station station) {
        return new StationForm(
                station.body() == null ? "" : station.body().toString(),
                station.body() == null ? station.name() : "",
                station.role().name(),
                Typed.day(station.on()),
                station.remark(),
                station.version(),
                null);
    }

    /** Stands for nothing while the reading has errors. */
    Wanted read(Reading reading, List<Option> bodies) {
        var errors = reading.errors();
        var known = bodies.stream().anyMatch(option -> option.value().equals(body));
        if (!body.isEmpty() && !known) errors.reject("body", t("governance.council.station.body.unknown"));
        if (body.isEmpty()) reading.text("name", name, LINE, t("governance.council.station.nobody"));
        if (!body.isEmpty() && !name.isEmpty()) errors.reject("name", t("governance.council.station.both"));
        var wanted = Typed.one(StationRole.class, role);
        if (wanted.isEmpty()) errors.reject("role", t("governance.council.role.missing"));
        var on = reading.date("day", day).orElse(null);
        reading.optionalText("remark", remark, REMARK);
        return new Wanted(Typed.id(body), name, wanted.orElse(StationRole.HEARING), on, remark);
    }

    /** As it would stand in the form once it is kept. */
    StationForm kept(Wanted wanted) {
        return new StationForm(body, name, role, Typed.day(wanted.on()), remark, version, _once);
    }

    /** By their labels, as they are compared. */
    Map<String, String> words(List<Option> bodies) {
        var words = new LinkedHashMap<String, String>();
        words.put(
                t("governance.council.station.body"),
                bodies.stream()
                        .filter(option -> option.value().equals(body))
                        .map(Option::label)
                        .findFirst()
                        .orElse(name));
        words.put(
                t("governance.council.role"),
                Typed.one(StationRole.class, role).map(StationRole::label).orElse(""));
        words.put(t("governance.council.station.day"), day);
        words.put(t("governance.council.station.remark"), remark);
        return words;
    }

    public record Wanted(
            @Nullable UUID body,
            String name,
            StationRole role,
            @Nullable LocalDate on,
            String remark) {}
}

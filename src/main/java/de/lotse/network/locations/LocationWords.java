package de.lotse.network.locations;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.network.locations.LocationField.Group;
import de.lotse.network.locations.LocationPages.FieldView;
import de.lotse.network.locations.LocationPages.InWords;
import de.lotse.shared.Scope;
import de.lotse.tenancy.CodeOption;
import de.lotse.tenancy.Codes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The fields of a place for a form, and their values as people read them. */
@Component
class LocationWords {

    private final Codes codes;
    private final Clock clock;

    LocationWords(Codes codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    String words(LocationField field, String value) {
        if (value.isEmpty()) return "";
        return switch (field) {
            case LOCATION_TYPE -> t("network.locations.type." + value);
            case DISTRICT, ACCESSIBILITY ->
                value.lines().map(code -> codes.label(list(field), code)).collect(Collectors.joining(", "));
            default -> value;
        };
    }

    /** All filled fields. */
    Map<Group, List<InWords>> words(LocationSheet sheet) {
        return byGroup(
                field -> new InWords(field.label(), words(field, sheet.get(field))),
                sheet.values().keySet());
    }

    Map<Group, List<FieldView>> fields(LocationSheet sheet) {
        return byGroup(
                field -> new FieldView(field, sheet.get(field), options(field, sheet)),
                List.of(LocationField.values()));
    }

    private static <T> Map<Group, List<T>> byGroup(Function<LocationField, T> made, Iterable<LocationField> fields) {
        var groups = new LinkedHashMap<Group, List<T>>();
        for (var field : fields)
            groups.computeIfAbsent(field.group(), _ -> new ArrayList<>()).add(made.apply(field));
        return groups;
    }

    private List<Option> options(LocationField field, LocationSheet sheet) {
        return switch (field) {
            case LOCATION_TYPE -> Option.named("network.locations.type.", List.of("PHYSICAL", "VIRTUAL", "POSTAL"));
            case DISTRICT, ACCESSIBILITY -> offered(field, sheet.lines(field));
            default -> List.of();
        };
    }

    /** What is held already may stay, although it is not offered any more. */
    private List<Option> offered(LocationField field, List<String> held) {
        var today = LocalDate.now(clock);
        var options = new ArrayList<CodeOption>(
                field == LocationField.DISTRICT
                        ? codes.districts(Scope.actor().tenant(), today)
                        : codes.options(list(field), today));
        for (var code : held) {
            var known = codes.find(list(field), code);
            if (known != null && !options.contains(known)) options.add(known);
        }
        return Option.of(options);
    }

    private static String list(LocationField field) {
        return field == LocationField.DISTRICT ? "district" : "accessibility_feature";
    }
}

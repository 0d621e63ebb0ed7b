package de.lotse.network.offers;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.network.offers.OfferField.Group;
import de.lotse.shared.Scope;
import de.lotse.tenancy.CodeOption;
import de.lotse.tenancy.Codes;
import de.lotse.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The fields of a sheet for a form, and their values in words. Districts of other cities are not among the choices. */
@Component
public class SheetFields {

    private final Codes codes;
    private final Clock clock;

    SheetFields(Codes codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    /** Those of the fields, by the parts of the form. */
    public Map<Group, List<FieldView>> groups(OfferSheet sheet, Set<OfferField> fields) {
        var groups = new LinkedHashMap<Group, List<FieldView>>();
        for (var field : OfferField.values())
            if (fields.contains(field))
                groups.computeIfAbsent(field.group(), group -> new ArrayList<>())
                        .add(new FieldView(field, sheet.get(field), options(field, sheet)));
        return groups;
    }

    /** What a field says, as people read it; empty where it says nothing. */
    public String words(OfferField field, String value) {
        if (value.isEmpty()) return "";
        return switch (field.shape()) {
            case CODE, CODES -> value.lines().map(code -> word(field, code)).collect(Collectors.joining(", "));
            case LANGUAGES -> value.lines().map(this::language).collect(Collectors.joining(", "));
            case DATE -> {
                var day = SheetCheck.day(value);
                yield day == null ? value : Formats.date(day);
            }
            case YES -> t("network.yes");
            default -> value;
        };
    }

    /** All filled fields in words, in the order of the form. */
    public List<InWords> words(OfferSheet sheet) {
        return Arrays.stream(OfferField.values())
                .filter(field -> !sheet.isEmpty(field))
                .map(field -> new InWords(field, words(field, sheet.get(field))))
                .toList();
    }

    public record InWords(OfferField field, String text) {}

    private String word(OfferField field, String code) {
        return field.list().map(list -> codes.label(list, code)).orElseGet(() -> t("network." + field + "." + code));
    }

    private String language(String line) {
        var parts = line.split(" ", 3);
        var name = codes.label("language", parts[0]);
        var spoken = parts.length < 2 || parts[1].equals("STAFF") ? name : t("network.language." + parts[1], name);
        return parts.length < 3 ? spoken : spoken + " – " + parts[2];
    }

    private List<Option> options(OfferField field, OfferSheet sheet) {
        return switch (field.shape()) {
            case CODE, CODES ->
                field.list()
                        .map(list -> offered(list, sheet.lines(field)))
                        .orElseGet(() -> Option.named("network." + field + ".", field.codes()));
            case LANGUAGES -> Option.of(codes.options("language", today()));
            default -> List.of();
        };
    }

    private List<Option> offered(String list, List<String> held) {
        var options = new ArrayList<CodeOption>(
                list.equals("district")
                        ? Scope.current()
                                .map(scope -> codes.districts(scope.tenant(), today()))
                                .orElse(List.of())
                        : codes.options(list, today()));
        for (var code : held) {
            var known = codes.find(list, code);
            if (known != null && !options.contains(known)) options.add(known);
        }
        return Option.of(options);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package de.lotse.kern;

import static de.lotse.web.Texts.t;

import de.lotse.tenancy.CodeOption;
import de.lotse.tenancy.Codes;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** A choice of a select, radio or checkbox list: what is sent and what is read. */
public record Option(String value, String label) {

    /** The entries of a code list, in its order. */
    public static List<Option> of(Collection<CodeOption> codes) {
        return codes.stream().map(code -> new Option(code.code(), code.label())).toList();
    }

    /**
     * What of a code list is offered on the day, and besides what the record holds already: an entry that is not offered
     * says when it ended, or from when on it holds.
     *
     * @param held a code, or empty
     */
    public static List<Option> of(Codes codes, String list, LocalDate on, String held) {
        return of(codes, list, codes.options(list, on), on, held);
    }

    /** The same for a part of a list. */
    public static List<Option> of(Codes codes, String list, Collection<CodeOption> offered, LocalDate on, String held) {
        var options = of(offered);
        if (held.isEmpty() || options.stream().anyMatch(option -> option.value().equals(held))) return options;
        var known = codes.find(list, held);
        if (known == null) return options;
        return Stream.concat(options.stream(), Stream.of(new Option(held, notOffered(codes, list, known, on))))
                .toList();
    }

    private static String notOffered(Codes codes, String list, CodeOption code, LocalDate on) {
        var first = codes.firstDay(list, code.code());
        if (first != null && on.isBefore(first)) return t("kern.option.begins", code.label(), Formats.date(first));
        var last = codes.lastDay(list, code.code());
        if (last != null && on.isAfter(last)) return t("kern.option.ended", code.label(), Formats.date(last));
        return t("kern.option.struck", code.label());
    }

    /** Each of some names, read as the message whose key is the prefix and the name. */
    public static List<Option> named(String prefix, Collection<?> names) {
        return names.stream()
                .map(name -> new Option(name.toString(), t(prefix + name)))
                .toList();
    }

    /** The same for the constants of an enum. */
    public static List<Option> named(String prefix, Enum<?>[] names) {
        return named(prefix, Arrays.asList(names));
    }
}

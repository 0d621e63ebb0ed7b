package de.lotse.tables;

import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of a workbook, and which of them is read. In an address a sheet is a number, because its name is the office's own.
 *
 * @param chosen index, from 0; there is none in a text, and then it is 0
 */
public record Sheets(List<String> names, int chosen) {

    private static final Table EMPTY = new Table(List.of(new Table.Line(1, List.of())), false);

    /**
     * The one that is asked for, else the one that was chosen before, else the one of the last list.
     *
     * @param asked index as it stands in the address; -1 where none is
     */
    public static Sheets of(List<String> names, int asked, @Nullable String before, Optional<String> last) {
        if (asked >= 0 && asked < names.size()) return new Sheets(names, asked);
        var known = before != null && names.contains(before) ? before : last.orElse("");
        return new Sheets(names, Math.max(0, names.indexOf(known)));
    }

    /** The chosen one of the file; an empty one where it cannot be read, and the errors say why, so that another one can be chosen. */
    public Table read(byte[] content, Errors errors) {
        try {
            return TableFile.read(content, name());
        } catch (TableRefused refused) {
            errors.reject(refused.text());
            return EMPTY;
        }
    }

    public boolean several() {
        return names.size() > 1;
    }

    /** Null where there is nothing to choose. */
    @Nullable
    public String name() {
        return several() ? names.get(chosen) : null;
    }

    public List<Option> options() {
        return IntStream.range(0, names.size())
                .mapToObj(index -> new Option(Integer.toString(index), names.get(index)))
                .toList();
    }
}

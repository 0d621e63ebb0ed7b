package de.lotse.kern;

import static de.lotse.web.Texts.t;

import de.lotse.tenancy.CodeOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** A choice of a select, radio or checkbox list: what is sent and what is read. */
public record Option(String value, String label) {

    /** The entries of a code list, in its order. */
    public static List<Option> of(Collection<CodeOption> codes) {
        return codes.stream().map(code -> new Option(code.code(), code.label())).toList();
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

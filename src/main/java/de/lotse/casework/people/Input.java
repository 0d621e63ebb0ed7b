package de.lotse.casework.people;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.tenancy.CodeOption;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field of a section's form. Its name is also that of the column, and the end of its message key.
 *
 * @param shown the label of a code, whether it is still offered or not
 * @param labelled whether its label stands before its value in a line
 * @param longest in characters
 */
record Input(
        String section,
        String name,
        Kind kind,
        List<Option> options,
        UnaryOperator<String> shown,
        boolean required,
        boolean hinted,
        boolean labelled,
        int longest) {

    enum Kind {
        TEXT,
        DATE,
        PARTIAL_DATE,
        CHOICE,
        TICK
    }

    static final String TICKED = "true";

    static Input text(String section, String name, int longest) {
        return plain(section, name, Kind.TEXT, longest);
    }

    static Input date(String section, String name) {
        return plain(section, name, Kind.DATE, 20);
    }

    static Input partialDate(String section, String name) {
        return plain(section, name, Kind.PARTIAL_DATE, 20).explained();
    }

    static Input tick(String section, String name) {
        return plain(section, name, Kind.TICK, TICKED.length());
    }

    /** A choice of a code list; {@code shown} knows the codes that are not offered any more, too. */
    static Input code(String section, String name, List<CodeOption> codes, UnaryOperator<String> shown) {
        var options = Option.of(codes);
        return new Input(section, name, Kind.CHOICE, options, shown, false, false, false, 100);
    }

    /** A choice among few things, whose labels are {@code casework.people.<section>.<name>.<code>}. */
    static Input choice(String section, String name, List<String> codes) {
        UnaryOperator<String> label = code -> t(key(section, name) + "." + code);
        return choice(section, name, codes, label);
    }

    static Input choice(String section, String name, List<String> codes, UnaryOperator<String> label) {
        var options =
                codes.stream().map(code -> new Option(code, label.apply(code))).toList();
        return new Input(section, name, Kind.CHOICE, options, label, false, false, false, 100);
    }

    private static Input plain(String section, String name, Kind kind, int longest) {
        return new Input(section, name, kind, List.of(), UnaryOperator.identity(), false, false, false, longest);
    }

    Input mandatory() {
        return new Input(section, name, kind, options, shown, true, hinted, labelled, longest);
    }

    /** With a hint: {@code casework.people.<section>.<name>.hint}. */
    Input explained() {
        return new Input(section, name, kind, options, shown, required, true, labelled, longest);
    }

    /** Read with its label before it, even in one line with others. */
    Input named() {
        return new Input(section, name, kind, options, shown, required, hinted, true, longest);
    }

    /** With a choice that is stored but not offered any more. */
    Input offering(String code) {
        if (kind != Kind.CHOICE || code.isEmpty() || offers(code)) return this;
        var more = Stream.concat(options.stream(), Stream.of(new Option(code, shown.apply(code))))
                .toList();
        return new Input(section, name, kind, more, shown, required, hinted, labelled, longest);
    }

    boolean offers(String code) {
        return options.stream().anyMatch(option -> option.value().equals(code));
    }

    String label() {
        return t(key(section, name));
    }

    @Nullable
    String hint() {
        return hinted ? t(key(section, name) + ".hint") : null;
    }

    /** A value as it is read: the label of a code, yes or no for a box. */
    String read(String value) {
        return switch (kind) {
            case CHOICE -> value.isEmpty() ? "" : shown.apply(value);
            case TICK -> t(value.equals(TICKED) ? "casework.people.yes" : "casework.people.no");
            default -> value;
        };
    }

    /** The same among others in one line. */
    String inLine(String value) {
        if (kind == Kind.TICK) return value.equals(TICKED) ? label() : "";
        if (value.isEmpty()) return "";
        var label = labelled || kind == Kind.DATE || kind == Kind.PARTIAL_DATE;
        return label ? t("casework.people.labelled", label(), read(value)) : read(value);
    }

    private static String key(String section, String name) {
        return "casework.people." + section + "." + name;
    }
}

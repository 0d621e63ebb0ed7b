package de.lotse.setup.commandline;

import static de.lotse.web.Texts.t;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was typed, taken apart.
 *
 * @param words before the first option: the command and what it is about
 * @param options without their dashes; one may be given several times
 */
record Call(List<String> words, Map<String, List<String>> options) {

    /** @throws WrongCall for an option without a value */
    static Call of(List<String> typed) {
        var words = new ArrayList<String>();
        var options = new LinkedHashMap<String, List<String>>();
        for (var at = 0; at < typed.size(); at++) {
            var one = typed.get(at);
            if (!one.startsWith("--")) words.add(one);
            else {
                if (at + 1 == typed.size() || typed.get(at + 1).startsWith("--"))
                    throw new WrongCall(t("setup.command.noValue", one));
                options.computeIfAbsent(one.substring(2), name -> new ArrayList<>())
                        .add(typed.get(++at).strip());
            }
        }
        return new Call(words, options);
    }

    /** The first two words, such as {@code tenant add}. */
    String command() {
        return String.join(" ", words.subList(0, Math.min(2, words.size())));
    }

    /**
     * What the command is about.
     *
     * @param name of it, for whoever has left it out
     */
    String subject(String name) {
        if (words.size() < 3) throw new WrongCall(t("setup.command.noSubject", command(), name));
        if (words.size() > 3) throw new WrongCall(t("setup.command.tooMuch", words.get(3)));
        return words.get(2);
    }

    void noSubject() {
        if (words.size() > 2) throw new WrongCall(t("setup.command.tooMuch", words.get(2)));
    }

    /** @throws WrongCall for one that the command does not know */
    void onlyOptions(String... known) {
        for (var option : options.keySet())
            if (!Set.of(known).contains(option)) throw new WrongCall(t("setup.command.noOption", "--" + option));
    }

    String option(String name) {
        var given = options.getOrDefault(name, List.of());
        if (given.isEmpty() || given.getLast().isEmpty())
            throw new WrongCall(t("setup.command.missing", command(), "--" + name));
        return given.getLast();
    }

    String option(String name, String otherwise) {
        return options.containsKey(name) ? option(name) : otherwise;
    }

    List<String> all(String name) {
        option(name);
        return options.getOrDefault(name, List.of());
    }
}

package de.lotse.casework.command;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.kern.Term;
import de.lotse.web.Errors;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command field, and what came of it.
 *
 * @param what is written as soon as the case is known; empty if nothing is
 * @param question what is done with the case that is chosen; empty if none is asked for
 * @param choices the cases that may be meant
 * @param hits where one can go
 */
record CommandPage(
        CommandForm form, List<Term> what, String question, List<Option> choices, List<Hit> hits, Errors errors) {

    static CommandPage empty() {
        return of(CommandForm.EMPTY, Errors.none());
    }

    static CommandPage of(CommandForm form, Errors errors) {
        return new CommandPage(form, List.of(), "", List.of(), List.of(), errors);
    }

    /** The likeliest is chosen already: one key is enough if it is the right one. */
    String chosen() {
        var id = form.commandCase() == null ? "" : form.commandCase().toString();
        return choices.stream().anyMatch(choice -> choice.value().equals(id)) || choices.isEmpty()
                ? id
                : choices.getFirst().value();
    }

    static CommandPage of(CommandForm form, List<Hit> hits) {
        return new CommandPage(form, List.of(), "", List.of(), hits, Errors.none());
    }

    /** There is nothing to choose: the case is named, and it only has to be confirmed. */
    boolean isClear() {
        return choices.size() == 1;
    }

    /** What is written, and where if that is clear. */
    List<Term> terms() {
        if (!isClear()) return what;
        var in = new Term(t("casework.command.in"), choices.getFirst().label());
        return Stream.concat(Stream.of(in), what.stream()).toList();
    }

    /** Sentences that can be typed. */
    List<String> examples() {
        return Arrays.asList(t("casework.command.examples").split("\\|", -1));
    }

    /** One place to go to. */
    record Hit(String label, String detail, String href) {}
}

package de.lotse.casework.appointments;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.kern.Term;
import de.lotse.tenancy.Codes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An appointment in words. */
record AppointmentTerms(Codes codes) {

    /** What was said of it; what was not asked is left out. */
    List<Term> of(Appointment one) {
        var details = one.details();
        var interpreter = details.interpreter();
        var terms = new ArrayList<Term>();
        terms.add(term("when", one.meeting().words()));
        if (one.personName() instanceof String name) terms.add(term("person", name));
        terms.add(term("with", one.host()));
        if (!details.withWhom().isEmpty())
            terms.add(term("colleague", one.colleagueName() == null ? "" : one.colleagueName()));
        terms.add(term("place", details.place()));
        terms.add(term("room", details.room()));
        terms.add(term("purpose", details.purpose()));
        terms.add(term("bring", bring(details)));
        terms.add(term("phone", details.phone()));
        terms.add(term("interpreter", codes.label("interpreter_mode", interpreter.mode())));
        terms.add(term("language", language(interpreter)));
        terms.add(term("interpreterName", interpreter.name()));
        terms.add(term("cost", cost(interpreter)));
        if (one.interpreterCame() instanceof Boolean came)
            terms.add(term("came", t(came ? "casework.appointments.came.yes" : "casework.appointments.came.no")));
        terms.add(term("reason", one.reason()));
        return terms.stream()
                .filter(term -> term.value() != null && !term.value().isEmpty())
                .toList();
    }

    List<ConflictRow> compare(Details mine, Details theirs, AppointmentChoices choices) {
        return List.of(
                row("person", member(mine, choices), member(theirs, choices)),
                row(
                        "colleague",
                        AppointmentChoices.label(
                                choices.colleagues(), mine.colleague().toString()),
                        AppointmentChoices.label(
                                choices.colleagues(), theirs.colleague().toString())),
                row("place", mine.place(), theirs.place()),
                row("room", mine.room(), theirs.room()),
                row("with", mine.withWhom(), theirs.withWhom()),
                row("purpose", mine.purpose(), theirs.purpose()),
                row("bring", bring(mine), bring(theirs)),
                row("phone", mine.phone(), theirs.phone()),
                row("interpreter", words(mine.interpreter()), words(theirs.interpreter())));
    }

    private static String member(Details details, AppointmentChoices choices) {
        return details.person() == null
                ? t("casework.appointments.person.client")
                : AppointmentChoices.label(choices.members(), details.person().toString());
    }

    private String words(Interpreter one) {
        return Stream.of(codes.label("interpreter_mode", one.mode()), language(one), one.name(), cost(one))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String language(Interpreter one) {
        return one.language().isEmpty() ? "" : codes.label("language", one.language());
    }

    private String cost(Interpreter one) {
        return one.cost().isEmpty() ? "" : codes.label("interpreter_cost", one.cost());
    }

    private static String bring(Details details) {
        var things = details.bring().stream().map(thing -> t("casework.slip.bring." + thing));
        return Stream.concat(things, Stream.of(details.bringMore()))
                .filter(thing -> !thing.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static Term term(String key, String value) {
        return new Term(t("casework.appointments.term." + key), value);
    }

    private static ConflictRow row(String key, String mine, String theirs) {
        return new ConflictRow(t("casework.appointments.term." + key), mine, theirs);
    }
}

package de.lotse.casework.command;

import java.util.Optional;
import java.util.stream.Stream;

/** A form of a case that one line opens. */
enum CaseForm {
    APPOINTMENT("termine/neu"),
    CONTACT("kontakte"),
    LETTER("schreiben/neu"),
    HINT("hinweise/neu");

    private final String path;

    CaseForm(String path) {
        this.path = path;
    }

    /** Below the address of the case. */
    String path() {
        return path;
    }

    static Optional<CaseForm> meant(String verb) {
        return Stream.of(values())
                .filter(form -> Command.isOneOf(verb, "casework.command.verb." + form))
                .findFirst();
    }
}

package de.lotse.setup.commandline;

/** The command cannot be understood as it was typed; nothing was done. */
final class WrongCall extends RuntimeException {

    /** @param message in German, what to type instead */
    WrongCall(String message) {
        super(message);
    }
}

package de.lotse.setup.commandline;

/** The command was understood and does not fit what is there; nothing was done. */
final class Refused extends RuntimeException {

    /** @param message in German, what there is */
    Refused(String message) {
        super(message);
    }
}

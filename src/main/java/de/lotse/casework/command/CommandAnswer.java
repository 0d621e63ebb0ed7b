package de.lotse.casework.command;

/** What becomes of a line. */
sealed interface CommandAnswer {

    /** Something is to be chosen, or to be repaired. */
    record Ask(CommandPage page) implements CommandAnswer {}

    record Go(String path) implements CommandAnswer {}

    /** @param path where it can be seen */
    record Done(String message, String path) implements CommandAnswer {}

    record Call(String text) implements CommandAnswer {}
}

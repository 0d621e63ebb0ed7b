package de.lotse.setup;

import java.io.PrintStream;
import java.util.List;

/** {@code ./lotse admin …}: setting up municipalities, organisations and accounts without a browser. */
public interface CommandLine {

    /** The codes for the shell, listed in docs/operations/start.md. */
    int WRONG_CALL = 2;

    int REFUSED = 31;

    /**
     * Carries one command out, whole or not at all.
     *
     * @param words as they were typed, such as {@code tenant list}
     * @param out where the answer or the reason goes, in German
     * @return 0, {@link #WRONG_CALL} or {@link #REFUSED}
     */
    int run(List<String> words, PrintStream out);
}

package de.lotse.tenancy;

import java.util.Map;

/** What the municipality of the current scope calls differently from Lotse, by the key of the message it replaces. */
public interface Terms {

    /** Empty outside a scope; other nodes know of a change within ten seconds. */
    Map<String, String> current();

    /** As they are kept, for changing them. */
    Kept kept();

    /** Answers false if somebody else has saved since this version. Callers have checked who may. */
    boolean save(Map<String, String> words, int version);

    /** @param version 0 as long as nothing was saved */
    record Kept(Map<String, String> words, int version) {

        public Kept {
            words = Map.copyOf(words);
        }
    }
}

package de.lotse.casework.terms;

/**
 * A word that may differ.
 *
 * @param key of the message
 * @param shipped what Lotse says
 * @param word what was typed; empty to say what Lotse says
 */
record Term(String key, String shipped, String word) {

    String said() {
        return word.isEmpty() ? shipped : word;
    }
}

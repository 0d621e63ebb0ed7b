package de.lotse.network.pages;

/** The name of a code: in the language of the page, or in German where a municipality has made a code of its own. */
record Label(String text, String lang) implements Comparable<Label> {

    @Override
    public int compareTo(Label other) {
        return String.CASE_INSENSITIVE_ORDER.compare(text, other.text);
    }
}

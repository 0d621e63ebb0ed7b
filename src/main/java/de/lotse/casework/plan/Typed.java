package de.lotse.casework.plan;

/** What comes out of a form field: without blanks around it, with the line breaks of Unix. */
final class Typed {

    private Typed() {}

    static String strip(String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }
}

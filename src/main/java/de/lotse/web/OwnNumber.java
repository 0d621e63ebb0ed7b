package de.lotse.web;

/** A number in an address or a hidden field, which our own pages put there: nobody is told what is wrong with another one. */
public final class OwnNumber {

    private OwnNumber() {}

    /**
     * @param sent up to nine digits
     * @param otherwise what holds for anything else, such as an address that was cut off
     */
    public static int of(String sent, int otherwise) {
        return sent.matches("\\d{1,9}") ? Integer.parseInt(sent) : otherwise;
    }
}

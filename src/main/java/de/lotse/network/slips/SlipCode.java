package de.lotse.network.slips;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/** Eight signs that nobody mistakes for others, read aloud in two halves. */
record SlipCode(String signs) {

    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    static SlipCode random() {
        return new SlipCode(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> ALPHABET.substring(index, index + 1))
                .collect(Collectors.joining()));
    }

    /** As it is typed by hand: small letters, blanks and hyphens make no difference. */
    static SlipCode typed(String text) {
        return new SlipCode(text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }

    String readable() {
        return signs.length() == LENGTH ? signs.substring(0, 4) + "-" + signs.substring(4) : signs;
    }
}

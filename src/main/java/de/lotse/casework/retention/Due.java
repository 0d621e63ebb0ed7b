package de.lotse.casework.retention;

import static de.lotse.web.Texts.t;

/**
 * How many records of one's own organisation there are.
 *
 * @param kept ended and still stored
 * @param due kept for longer than their time
 * @param soon whose time is over within a year
 */
record Due(long kept, long due, long soon) {

    static final int SMALLEST = 5;

    /** A small number could tell of one person. */
    static String words(long number) {
        return number > 0 && number < SMALLEST ? t("casework.retention.few", SMALLEST) : String.valueOf(number);
    }
}

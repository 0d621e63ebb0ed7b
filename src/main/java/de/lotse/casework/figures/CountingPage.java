package de.lotse.casework.figures;

import static de.lotse.web.Texts.t;

/** The city is being counted. */
record CountingPage(Period period, int done, int total, String again) implements FiguresAnswer {

    String text() {
        return t("casework.figures.counting.done", done, total);
    }
}

package de.lotse.network.coverage;

import de.lotse.kern.Option;

/** The matrix as a picture: the more offers, the darker the tile; where there are none it is empty. In units of the picture. */
record Heat(Matrix matrix) {

    static final int LABELS = 230;
    static final int TILE = 44;
    static final int HEIGHT = 30;
    static final int HEAD = 150;
    private static final int LONGEST = 30;

    int width() {
        return LABELS + TILE * matrix.columns().size() + 110;
    }

    int height() {
        return HEAD + HEIGHT * matrix.rows().size() + 4;
    }

    int x(int column) {
        return LABELS + TILE * column;
    }

    int y(int row) {
        return HEAD + HEIGHT * row;
    }

    /** From 0 to 1; something is never as pale as nothing. */
    String darkness(Option row, Option column) {
        var verified = matrix.cell(row, column).verified();
        var highest = matrix.highest();
        return verified == 0 || highest == 0 ? "0" : String.valueOf(Math.round(20 + 80.0 * verified / highest) / 100.0);
    }

    /** White on dark tiles. */
    boolean isDark(Option row, Option column) {
        return Double.parseDouble(darkness(row, column)) > 0.55;
    }

    static String shortened(String label) {
        return label.length() <= LONGEST ? label : label.substring(0, LONGEST - 1) + "…";
    }
}

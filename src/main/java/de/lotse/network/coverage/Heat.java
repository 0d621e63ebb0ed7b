package de.lotse.network.coverage;

import de.lotse.kern.Option;

/** The matrix as a picture: the more offers, the darker the tile; where there are none it is empty. In units of the picture. */
record Heat(Matrix matrix, int highest) {

    static final int LABELS = 230;
    static final int TILE = 44;
    static final int HEIGHT = 30;
    static final int HEAD = 150;
    private static final int LONGEST = 30;
    private static final int SLANTED = 110; // how far the last heading reaches
    private static final double DARK = 0.55;

    static Heat of(Matrix matrix) {
        return new Heat(matrix, matrix.highest());
    }

    int width() {
        return LABELS + TILE * matrix.columns().size() + SLANTED;
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
    double darkness(Option row, Option column) {
        var verified = matrix.cell(row, column).verified();
        return verified == 0 ? 0 : Math.round(20 + 80.0 * verified / highest) / 100.0;
    }

    /** The number is white there. */
    boolean isDark(Option row, Option column) {
        return darkness(row, column) > DARK;
    }

    static String shortened(String label) {
        return label.length() <= LONGEST ? label : label.substring(0, LONGEST - 1) + "…";
    }
}

package de.lotse.documents.letters;

/** The unit of lengths in DOCX: a twentieth of a point. */
final class Twips {

    private static final double PER_MILLIMETRE = 1440 / 25.4;

    private Twips() {}

    static int of(double millimetres) {
        return (int) Math.round(millimetres * PER_MILLIMETRE);
    }
}

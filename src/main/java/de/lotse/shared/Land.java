package de.lotse.shared;

/** The sixteen Länder, by their codes in ISO 3166-2:DE. */
public enum Land {
    BW,
    BY,
    BE,
    BB,
    HB,
    HH,
    HE,
    MV,
    NI,
    NW,
    RP,
    SL,
    SN,
    ST,
    SH,
    TH
}

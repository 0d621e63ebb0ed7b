package de.lotse.casework.death;

/** How one learned of a death. */
enum KnownBy {
    RELATIVES,
    CERTIFICATE,
    OFFICE,
    HOSPITAL,
    OTHER
}

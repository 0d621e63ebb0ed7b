package de.lotse.casework.appointments;

/** What people are asked to bring along most often; the slip names it in their language ({@code casework.slip.bring.…}). */
enum Bring {
    IDENTITY,
    RESIDENCE,
    LETTERS,
    BANK,
    RENT,
    WAGES,
    INSURANCE,
    HEALTH,
    CERTIFICATES,
    FAMILY,
    SCHOOL,
    PHOTO
}

package de.lotse.casework.assessment;

/** How soon a need has to be met. */
enum Urgency {
    ACUTE,
    HIGH,
    NORMAL
}

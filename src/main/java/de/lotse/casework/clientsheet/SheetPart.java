package de.lotse.casework.clientsheet;

/** One question of the sheet. The number of its queries does not depend on how much there is. */
interface SheetPart {
    Section of(Asked asked);
}

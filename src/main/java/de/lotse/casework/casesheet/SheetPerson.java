package de.lotse.casework.casesheet;

/**
 * Somebody of the household on the sheet.
 *
 * @param born with the precision that is known
 * @param titles each with its last day
 */
record SheetPerson(String name, String role, String born, String titles, String domains) {}

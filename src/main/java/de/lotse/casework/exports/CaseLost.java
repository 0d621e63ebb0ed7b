package de.lotse.casework.exports;

/** A case in the file may not be seen any more by whoever asked for it. */
final class CaseLost extends RuntimeException {
    private static final long serialVersionUID = 1;
}

package de.lotse.casework.inquiries;

/** Somebody may be known already and nobody has decided yet; it undoes what the opening has begun. */
@SuppressWarnings("serial") // thrown and caught within one request
final class PossibleMatches extends RuntimeException {

    private final transient Matches matches;

    PossibleMatches(Matches matches) {
        super("possible matches", null, false, false);
        this.matches = matches;
    }

    Matches matches() {
        return matches;
    }
}

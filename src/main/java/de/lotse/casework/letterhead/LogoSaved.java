package de.lotse.casework.letterhead;

import de.lotse.web.Errors;

/** What came of saving a logo. */
sealed interface LogoSaved {

    record Saved() implements LogoSaved {}

    record Refused(Errors errors) implements LogoSaved {}

    /** Somebody else was faster. @param version theirs */
    record Outdated(int version) implements LogoSaved {}
}

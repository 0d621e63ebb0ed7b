package de.lotse.casework.residence;

/** The domain is already entered for some of these days. An exception, so that nothing of the attempt stays. */
final class Overlap extends RuntimeException {

    private final transient LegalDomainPeriod other;

    Overlap(LegalDomainPeriod other) {
        this.other = other;
    }

    LegalDomainPeriod other() {
        return other;
    }
}

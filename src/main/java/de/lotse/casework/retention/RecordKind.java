package de.lotse.casework.retention;

/** What is kept for a time after it ended. */
public enum RecordKind {
    /** A closed file; the day of its closure counts. */
    CASE(3),
    /** An inquiry that did not become a case; the day of its outcome counts. */
    INQUIRY(1);

    private final int proposedYears;

    RecordKind(int proposedYears) {
        this.proposedYears = proposedYears;
    }

    int proposedYears() {
        return proposedYears;
    }
}

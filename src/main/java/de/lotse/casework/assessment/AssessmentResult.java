package de.lotse.casework.assessment;

/** What became of a draft that was to be finalised. */
sealed interface AssessmentResult {

    record Finalised(String path) implements AssessmentResult {}

    /** Something is missing. */
    record Incomplete(AssessmentPage page) implements AssessmentResult {}
}

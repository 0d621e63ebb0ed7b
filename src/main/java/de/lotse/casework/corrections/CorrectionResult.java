package de.lotse.casework.corrections;

/** What became of a wish to strike or move. */
sealed interface CorrectionResult {

    record Done(String path) implements CorrectionResult {}

    record Refused(CorrectionPage page) implements CorrectionResult {}
}

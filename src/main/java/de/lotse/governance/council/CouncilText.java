package de.lotse.governance.council;

/**
 * What a paper says.
 *
 * @param subject Betreff
 * @param fileReference Aktenzeichen; or empty
 * @param authorUnit Verfasser; or empty
 * @param leadUnit Federführend; or empty
 * @param clerk Bearbeiter/-in; or empty
 * @param proposal Beschlussvorschlag, plain text with paragraphs; or empty
 * @param facts Sachverhalt, the same
 */
public record CouncilText(
        String subject,
        Publicity publicity,
        PaperKind kind,
        String fileReference,
        String authorUnit,
        String leadUnit,
        String clerk,
        String proposal,
        String facts) {}

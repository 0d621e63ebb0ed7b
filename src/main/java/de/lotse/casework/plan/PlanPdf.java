package de.lotse.casework.plan;

import de.lotse.documents.PdfDocument;

/** A plan on paper; the file is named after the number of the case, not after a person. */
record PlanPdf(String fileName, PdfDocument document) {}

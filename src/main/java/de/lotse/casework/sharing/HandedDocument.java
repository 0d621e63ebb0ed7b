package de.lotse.casework.sharing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that goes to the recipient as a whole.
 *
 * @param type of the code list document_type
 */
public record HandedDocument(String type, @Nullable LocalDate dated, String name, String mediaType, byte[] content) {}

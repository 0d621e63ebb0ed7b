package de.lotse.casework.files;

import de.lotse.documents.UploadCheck.Accepted;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that has passed the checks of {@link de.lotse.documents.Uploads}.
 *
 * @param type of the code list {@code document_type}
 * @param personId a member of the household
 */
public record NewDocument(
        String type,
        @Nullable LocalDate dated,
        String note,
        @Nullable UUID personId,
        Accepted accepted,
        byte[] content) {}

package de.lotse.casework.files;

import de.lotse.documents.UploadCheck.Accepted;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that has passed the checks of {@link de.lotse.documents.Uploads}.
 *
 * @param type of the code list {@code document_type}
 * @param dated the date on the document
 * @param received when it has come
 * @param personId a member of the household
 * @param deadlineId the deadline that it has set going
 */
public record NewDocument(
        String type,
        @Nullable LocalDate dated,
        @Nullable LocalDate received,
        String note,
        @Nullable UUID personId,
        @Nullable UUID deadlineId,
        Accepted accepted,
        byte[] content) {

    public NewDocument(
            String type,
            @Nullable LocalDate dated,
            String note,
            @Nullable UUID personId,
            Accepted accepted,
            byte[] content) {
        this(type, dated, null, note, personId, null, accepted, content);
    }
}

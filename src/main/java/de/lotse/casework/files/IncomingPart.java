package de.lotse.casework.files;

import de.lotse.web.Errors;
import de.lotse.web.Errors.FieldError;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The uploaded files in the form, with their order.
 *
 * @param path where they are uploaded, moved, turned and removed
 * @param refusal why a file that was just sent is not among them; empty where none was refused
 */
record IncomingPart(String path, List<IncomingFile> files, String refusal) {

    IncomingPart refusing(Errors errors) {
        return new IncomingPart(
                path, files, errors.all().stream().map(FieldError::message).collect(Collectors.joining(" ")));
    }

    long photos() {
        return files.stream().filter(IncomingFile::isPicture).count();
    }

    boolean isFirst(int index) {
        return index == 0;
    }

    boolean isLast(int index) {
        return index == files.size() - 1;
    }
}

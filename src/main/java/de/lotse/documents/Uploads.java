package de.lotse.documents;

/**
 * Decides which files may be kept: PDF, JPEG, PNG, HEIC, docx, xlsx, odt and plain text, up to the size of the setting
 * {@code lotse.documents.max-bytes}. The bytes decide what a file is; its ending must agree. Files with active content
 * (macros, JavaScript, programs to start) and those that unpack to far more than they are, are refused. This is no virus scan.
 */
public interface Uploads {

    /** @param fileName as the browser sent it, trusted in nothing */
    UploadCheck check(String fileName, byte[] content);
}

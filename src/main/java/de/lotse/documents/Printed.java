package de.lotse.documents;

import org.springframework.http.ResponseEntity;

/**
 * A PDF as it leaves the server.
 *
 * @param fileName names no person: after the number of the case, where it is about one
 */
public record Printed(String fileName, PdfDocument pdf) {

    public ResponseEntity<byte[]> download() {
        return ResponseEntity.ok()
                .headers(DownloadHeaders.of(fileName, PdfDocument.MEDIA_TYPE))
                .body(pdf.bytes());
    }
}

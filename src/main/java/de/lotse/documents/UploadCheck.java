package de.lotse.documents;

import java.util.List;

/** What became of a file that somebody wants to add. */
public sealed interface UploadCheck {

    /**
     * @param mediaType found in the bytes, not claimed by the browser
     * @param sha256 64 hexadecimal digits (FIPS 180-4)
     * @param name safe to show and to save: no path, no control or direction characters, at most 200 characters
     */
    record Accepted(String mediaType, String sha256, String name) implements UploadCheck {}

    /** @param args for the placeholders of the message */
    record Rejected(String messageKey, List<Object> args) implements UploadCheck {

        public Rejected(String messageKey, Object... args) {
            this(messageKey, List.of(args));
        }
    }
}

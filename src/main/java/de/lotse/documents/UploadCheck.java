package de.lotse.documents;

import java.util.List;

/** What became of a file that somebody wants to add. */
public sealed interface UploadCheck {

    /**
     * @param mediaType found in the bytes, not claimed by the browser
     * @param sha256 64 hexadecimal digits (FIPS 180-4)
     * @param name safe to show and to save: no path, no control or direction characters, at most 200 characters
     * @param verdict of the virus scanner; what it found is kept under lock, so that somebody can look after it
     */
    record Accepted(String mediaType, String sha256, String name, Verdict verdict) implements UploadCheck {

        /** What Lotse has made itself, and what no scanner has seen yet. */
        public Accepted(String mediaType, String sha256, String name) {
            this(mediaType, sha256, name, Verdict.UNCHECKED);
        }

        public boolean isPicture() {
            return mediaType.equals("image/jpeg") || mediaType.equals("image/png");
        }
    }

    /** @param args for the placeholders of the message */
    record Rejected(String messageKey, List<Object> args) implements UploadCheck {

        public Rejected(String messageKey, Object... args) {
            this(messageKey, List.of(args));
        }
    }
}

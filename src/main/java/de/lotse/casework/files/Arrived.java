package de.lotse.casework.files;

import de.lotse.documents.UploadCheck.Accepted;

/** A file that may be kept, with its bytes. */
record Arrived(Accepted accepted, byte[] content) {

    boolean isPicture() {
        return accepted.isPicture();
    }

    boolean isLocked() {
        return accepted.verdict().isInfected();
    }
}

package de.lotse.casework.files;

import java.util.List;

/** The photos of the pages of one document. */
record PhotoAlbum(String title, List<Photo> photos) {

    /**
     * @param address the picture itself, as a {@code data:} address
     * @param alt what it shows, for readers aloud
     */
    record Photo(String address, String alt, boolean landscape) {}
}

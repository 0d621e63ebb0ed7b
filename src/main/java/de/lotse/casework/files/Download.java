package de.lotse.casework.files;

/** A file on its way out. */
record Download(String name, String mediaType, byte[] content) {}

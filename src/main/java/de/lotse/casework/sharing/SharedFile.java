package de.lotse.casework.sharing;

/** A document that goes out as it is. */
record SharedFile(String name, String mediaType, byte[] content) {}

package de.lotse.governance;

import java.util.UUID;

/**
 * What a body is asked to deal with, named by the module that keeps it.
 *
 * @param kind the key of its {@link SubjectKind}
 * @param title as it stands on an agenda; names no client
 * @param path its page
 */
public record Subject(String kind, UUID id, String title, String path) {}

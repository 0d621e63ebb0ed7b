package de.lotse.notifications;

/**
 * Something that happened and waits for somebody (Mitteilung). It says what in general words and where, and nothing about whom: whoever
 * follows it is asked for access there.
 *
 * @param textKey message key of one sentence without a placeholder
 * @param path the page that it leads to
 * @param urgent whether a mail does not wait for the daily one
 */
public record Notice(String textKey, String path, boolean urgent) {

    public static Notice of(String textKey, String path) {
        return new Notice(textKey, path, false);
    }

    public static Notice urgent(String textKey, String path) {
        return new Notice(textKey, path, true);
    }
}

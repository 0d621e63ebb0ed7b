package de.lotse.governance;

import java.util.UUID;

/** What waits for a body until it stands on the agenda of a meeting and is decided. */
public interface Agendas {

    /**
     * Asks a body to deal with something; nothing happens if the same subject waits there already.
     *
     * @param proposal what the body is to decide, in a sentence or more
     * @throws de.lotse.shared.NotFound for a body that does not exist any more
     */
    void submit(UUID body, Subject subject, String proposal);

    /**
     * Its title or what it proposes has changed: whoever has not dealt with it yet reads the new ones. The agendas of meetings that are over
     * stay as they were.
     */
    void renew(Subject subject, String proposal);

    /** Takes it back while no meeting has decided about it. */
    void withdraw(UUID body, Subject subject);
}

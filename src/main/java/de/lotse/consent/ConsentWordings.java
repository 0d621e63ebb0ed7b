package de.lotse.consent;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The wordings that are explained to people, in several languages. German is the source; each other one counts as unchecked until
 * somebody of the municipality releases it, and again from the next German text on. All calls run inside the caller's transaction; the
 * caller has checked the role.
 */
public interface ConsentWordings {

    /** The newest version of each language, German first. */
    List<ConsentText> inForce();

    /** Also one that is no longer in force. */
    ConsentText get(UUID id);

    /** The same for several, by id. */
    Map<UUID, ConsentText> byId(Collection<UUID> ids);

    /** What was in force for whoever explained at that moment. */
    Explained explained(UUID id, Instant at);

    /** Says that a text says the same as the German one; a second time nothing happens. */
    void release(UUID id, UUID source);

    /**
     * A newer version, written by the municipality. What was explained before stays as it was.
     *
     * @return false when there is a newer version than the one that was changed
     */
    boolean revise(UUID id, String title, String body);

    /**
     * @param german in force at that moment; the text itself when it is German
     * @param reviewed whether somebody has released it beside this German text
     */
    record Explained(ConsentText text, ConsentText german, boolean reviewed) {}
}

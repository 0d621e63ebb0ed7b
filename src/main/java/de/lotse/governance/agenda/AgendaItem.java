package de.lotse.governance.agenda;

import static de.lotse.web.Texts.t;

import de.lotse.governance.Subject;
import de.lotse.kern.Tone;
import de.lotse.shared.Digest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a body deals with.
 *
 * @param meeting null while it waits for one
 * @param position on the agenda, from 1
 * @param text what is to be decided, or an explanation
 * @param subject the thing of another module that it is about; null for an item of the body's own
 */
public record AgendaItem(
        UUID id,
        int version,
        UUID body,
        @Nullable UUID meeting,
        int position,
        String title,
        String text,
        State state,
        @Nullable Subject subject) {

    public enum State {
        OPEN,
        DECIDED,
        DEFERRED,
        WITHDRAWN
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Another one as soon as it is called something else or says something else. */
    public String stamp() {
        return Digest.hex(title + "\n" + text);
    }

    public String stateWords() {
        return t("governance.item.state." + state);
    }

    public Tone tone() {
        return state == State.DECIDED ? Tone.SUCCESS : Tone.NEUTRAL;
    }
}

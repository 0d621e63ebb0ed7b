package de.lotse.identity;

import java.time.Instant;

/**
 * For steps that an open screen must not be enough for: taking data out, emergency access, other people's rights, erasure. Whoever takes
 * one has shown within the last five minutes that it is she (ASVS 5.0, 7.5.3).
 */
public interface StepUp {

    /**
     * Goes on, or leads through a page that asks for passkey, code or password and then on to where the person was; a form that was being
     * sent is kept meanwhile. Called before anything is done or shown, inside a request.
     *
     * @throws StepUpNeeded which the web layer answers
     */
    void require();

    /**
     * The same for what is no page, such as a file.
     *
     * @param page on which the person is after her proof, to ask for it once more
     */
    void requireFor(String page);

    /** The same where only what was shown after this moment is enough. */
    void requireSince(Instant moment);
}

package de.lotse.governance;

import java.util.UUID;

/** What the acting person does in bodies today. Inside a transaction. */
public interface Seats {

    /** Whether its pages are open to her: she has a seat in it, or keeps all bodies. */
    boolean opens(UUID body);

    /** Whether she leads its work, as chair, deputy or secretary. */
    boolean leads(UUID body);
}

package de.lotse.governance;

import java.util.List;
import java.util.UUID;

/** What councils and committees ordered from the administration (Aufträge), for modules whose things they are about. */
public interface Orders {

    /**
     * What was ordered because of a thing: about itself, from a council paper that came from it, or in a decision about either; as far as the
     * acting person may read it, the most urgent first.
     */
    List<OrderName> about(String kind, UUID origin);

    /**
     * @param name its number and its title
     * @param state in words, as it is today
     * @param due the deadline in words
     */
    record OrderName(String name, String bodyName, String state, String due, String path) {}
}

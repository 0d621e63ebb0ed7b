package de.lotse.governance;

import java.util.List;
import java.util.UUID;

/** Things of another module that a body deals with, for its page; contributed as a bean, called in the transaction of that page. */
public interface BodyMatters {

    /** What they are called together, in the message bundle. */
    String titleKey();

    /** Those that are not over; whoever opens the page of the body may open theirs. */
    List<Matter> of(UUID body);

    /** @param state where it stands, in words */
    record Matter(String path, String title, String state) {}
}

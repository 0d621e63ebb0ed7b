package de.lotse.identity.signin;

import java.util.List;

/** What else than a password leads in; stands on the sign-in page. */
public interface OtherWays {

    /** Name of the session's attribute that holds the path of the way by which she came, if it was one of these. */
    String TAKEN = "lotse.way";

    /** Name of the session's attribute that holds the path where somebody goes on who opens a locked session by one of these. */
    String BACK = "lotse.way.back";

    /** @param host the name by which the browser asks, e.g. {@code herne.localhost} */
    List<Way> at(String host);

    /** A link in the form of a button. */
    record Way(String path, String label) {}
}

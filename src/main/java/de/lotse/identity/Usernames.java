package de.lotse.identity;

import java.util.regex.Pattern;

/** What may be a user name: 3 to 100 characters, among them @ for those who sign in with their address. */
public final class Usernames {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,99}");

    private Usernames() {}

    /** @param text in small letters */
    public static boolean isOne(String text) {
        return USERNAME.matcher(text).matches();
    }
}

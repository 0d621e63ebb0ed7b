package de.lotse.identity.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of somebody's rights.
 *
 * @param by name of the colleague who made it; null if it follows what an identity provider says
 * @param from name of the organisation before
 * @param to name of the organisation after
 */
record RightsChange(
        Instant at, @Nullable String by, List<String> rolesBefore, List<String> rolesAfter, String from, String to) {

    List<String> given() {
        return without(rolesAfter, rolesBefore);
    }

    List<String> taken() {
        return without(rolesBefore, rolesAfter);
    }

    boolean moved() {
        return !from.equals(to);
    }

    private static List<String> without(List<String> roles, List<String> others) {
        var rest = new ArrayList<>(roles);
        rest.removeAll(others);
        return rest;
    }
}

package de.lotse.identity.oidc;

import java.util.List;

/**
 * What a look at a provider has found.
 *
 * @param problem what keeps people from signing in; empty if nothing does
 * @param notes what else the administration should know
 */
record Finding(String problem, List<String> notes) {

    boolean works() {
        return problem.isEmpty();
    }
}

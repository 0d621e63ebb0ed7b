package de.lotse.network.coverage;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A published offer as far as it counts.
 *
 * @param citywide for all districts, not only for those among its values
 * @param overdue that its confirmation has run out; then it counts apart
 * @param values codes, none for a dimension about which it says nothing
 */
record Covered(
        UUID id,
        String name,
        String organisation,
        boolean citywide,
        boolean overdue,
        Map<Dimension, Set<String>> values) {

    boolean has(Dimension dimension, String code) {
        if (code.equals(Dimension.UNSAID)) return isSilent(dimension);
        return codes(dimension).contains(code) || isOnlyCitywide(dimension, code);
    }

    private boolean isSilent(Dimension dimension) {
        return codes(dimension).isEmpty() && !(dimension == Dimension.DISTRICT && citywide);
    }

    /** Whether it is for this district only because it is for the whole city. */
    boolean isOnlyCitywide(Dimension dimension, String code) {
        return dimension == Dimension.DISTRICT
                && citywide
                && !code.equals(Dimension.UNSAID)
                && !codes(dimension).contains(code);
    }

    Set<String> codes(Dimension dimension) {
        return values.getOrDefault(dimension, Set.of());
    }

    String path() {
        return "/netzwerk/angebote/" + id;
    }
}

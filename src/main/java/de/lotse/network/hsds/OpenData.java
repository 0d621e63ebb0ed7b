package de.lotse.network.hsds;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code lotse.open-data}: the licence under which the municipality gives its directory to others; unless both are set none is named.
 *
 * @param licenceName as people know it
 * @param licenceUrl where it stands
 */
@ConfigurationProperties("lotse.open-data")
record OpenData(
        @DefaultValue("") String licenceName,
        @DefaultValue("") String licenceUrl) {

    boolean isSet() {
        return !licenceName.isEmpty() && !licenceUrl.isEmpty();
    }
}

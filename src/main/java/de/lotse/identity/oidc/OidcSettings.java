package de.lotse.identity.oidc;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator allows administrators of the municipalities when they enter identity providers.
 *
 * @param internalHosts host names inside the own network that may be asked although their addresses are not public
 * @param plainLoopback whether providers on this machine may be asked, without TLS too; for tests and for trying
 * @param untypedLogout whether a logout token may lack the type {@code logout+jwt}; some providers leave it out
 * @param patience how long one person waits for a provider in one request, everything together
 * @param parallel how many may wait for a provider at once; the others are told to try again
 */
@ConfigurationProperties("lotse.single-sign-on")
record OidcSettings(
        @DefaultValue List<String> internalHosts,
        @DefaultValue("false") boolean plainLoopback,
        @DefaultValue("false") boolean untypedLogout,
        @DefaultValue("2800ms") Duration patience,
        @DefaultValue("20") int parallel) {}

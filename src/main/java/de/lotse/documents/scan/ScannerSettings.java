package de.lotse.documents.scan;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param address of clamd: {@code tcp://host:3310} or {@code unix:/run/clamav/clamd.ctl}; empty without a scanner
 * @param timeout for one file, from connecting to the answer
 */
@ConfigurationProperties("lotse.documents.scanner")
record ScannerSettings(
        @DefaultValue("") String address,
        @DefaultValue("10s") Duration timeout) {

    ScannerSettings {
        address = address.strip();
        if (!address.isEmpty()) socket(address);
        if (!timeout.isPositive())
            throw new IllegalArgumentException("lotse.documents.scanner.timeout must be positive");
    }

    boolean isConfigured() {
        return !address.isEmpty();
    }

    /** Resolved anew each time, because a container may come back under another address. */
    SocketAddress socket() {
        return socket(address);
    }

    private static SocketAddress socket(String address) {
        if (address.startsWith("unix:/")) return UnixDomainSocketAddress.of(address.substring("unix:".length()));
        var uri = URI.create(address);
        if (!"tcp".equals(uri.getScheme()) || uri.getHost() == null || uri.getPort() < 1)
            throw new IllegalArgumentException(
                    "lotse.documents.scanner.address must be tcp://host:port or unix:/path, not " + address);
        return new InetSocketAddress(uri.getHost(), uri.getPort());
    }
}

package de.lotse.identity.oidc;

import de.lotse.identity.oidc.IssuerProblem.Reason;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/**
 * Which addresses this server asks although somebody else has entered them (server-side request forgery, OWASP A10). A name that is
 * pointed elsewhere between this look and the connection gains nothing: the certificate has to be that of the name.
 */
@Component
class Addresses {

    private final OidcSettings settings;

    Addresses(OidcSettings settings) {
        this.settings = settings;
    }

    /** @throws IssuerProblem if this address is not asked */
    void check(URI address, Duration patience) {
        var host = address.getHost();
        if (host == null || address.getRawUserInfo() != null || address.getRawFragment() != null)
            throw new IssuerProblem(Reason.ADDRESS, address.toString());
        var plain = "http".equals(address.getScheme()) && settings.plainLoopback();
        if (!plain && !"https".equals(address.getScheme())) throw new IssuerProblem(Reason.NOT_HTTPS, host);
        var addresses = resolve(host, patience);
        if (plain && !addresses.stream().allMatch(InetAddress::isLoopbackAddress))
            throw new IssuerProblem(Reason.NOT_HTTPS, host);
        if (!settings.internalHosts().contains(host) && !addresses.stream().allMatch(this::isAllowed))
            throw new IssuerProblem(Reason.INTERNAL, host);
    }

    private boolean isAllowed(InetAddress address) {
        return isPublic(address) || settings.plainLoopback() && address.isLoopbackAddress();
    }

    private static List<InetAddress> resolve(String host, Duration patience) {
        var answer = new CompletableFuture<List<InetAddress>>();
        Thread.startVirtualThread(() -> {
            try {
                answer.complete(Arrays.asList(InetAddress.getAllByName(host)));
            } catch (UnknownHostException e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IssuerProblem(Reason.TIMEOUT, host);
        } catch (ExecutionException e) {
            throw new IssuerProblem(Reason.UNKNOWN_HOST, host);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }

    /** Whether it lies in none of the special ranges (RFC 6890 and its registries); mapped addresses count as what they map. */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) return false;
        var bytes = address.getAddress();
        return address instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes[0] & 255, bytes[1] & 255);
    }

    private static boolean isPublic4(int first, int second) {
        return first != 0
                && first < 240
                && !(first == 100 && second >= 64 && second < 128) // shared by providers
                && !(first == 192 && second == 0)
                && !(first == 198 && (second == 18 || second == 19));
    }

    /** Global unicast without what carries another address in it (6to4, Teredo). */
    private static boolean isPublic6(byte[] bytes) {
        var first = (bytes[0] & 255) << 8 | bytes[1] & 255;
        var second = (bytes[2] & 255) << 8 | bytes[3] & 255;
        return first >> 13 == 1 && first != 0x2002 && !(first == 0x2001 && second < 0x200);
    }
}

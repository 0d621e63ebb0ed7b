package de.lotse.identity.oidc;

import de.lotse.documents.TenantCipher;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Tenants;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A link names an invitation and carries a keyed digest of it, so that the database alone does not tell it to anybody. */
@Component
class InvitationLinks {

    private static final Pattern TOKEN = Pattern.compile("(.{38,46})\\.([0-9a-f]{64})");
    private static final HexFormat HEX = HexFormat.of();

    private final TenantCipher cipher;
    private final Tenants tenants;

    InvitationLinks(TenantCipher cipher, Tenants tenants) {
        this.cipher = cipher;
        this.tenants = tenants;
    }

    String path(TenantId tenant, UUID invitation) {
        return "/anmelden/einladung/" + token(new Named(tenant, invitation));
    }

    /** Empty for a link that this installation did not make. */
    Optional<Named> read(String token) {
        var parts = TOKEN.matcher(token);
        if (!parts.matches()) return Optional.empty();
        return IssuerKey.read(parts.group(1))
                .map(key -> new Named(key.tenant(), key.id()))
                .filter(named -> tenants.find(named.tenant()).isPresent()) // no key is made for others
                .filter(named -> MessageDigest.isEqual(digest(named), HEX.parseHex(parts.group(2))));
    }

    private String token(Named named) {
        return named.tenant().value() + "." + named.invitation() + "." + HEX.formatHex(digest(named));
    }

    private byte[] digest(Named named) {
        return cipher.blindIndex(
                named.tenant(), "provider-invitation", named.invitation().toString());
    }

    /** An invitation of a municipality. */
    record Named(TenantId tenant, UUID invitation) {}
}

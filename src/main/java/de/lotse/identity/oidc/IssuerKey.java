package de.lotse.identity.oidc;

import de.lotse.shared.TenantId;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** How addresses name an issuer: the municipality it belongs to comes from here and from nothing that it says of itself. */
record IssuerKey(TenantId tenant, UUID id) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    static Optional<IssuerKey> read(String text) {
        var parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(
                        new IssuerKey(new TenantId(Integer.parseInt(parts.group(1))), UUID.fromString(parts.group(2))))
                : Optional.empty();
    }

    /** Where a sign-in with it begins. */
    String path() {
        return "/anmelden/dienst/" + this;
    }

    @Override
    public String toString() {
        return tenant.value() + "." + id;
    }
}

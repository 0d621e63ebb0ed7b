package de.lotse.identity.kept;

import static java.nio.charset.StandardCharsets.US_ASCII;

import de.lotse.documents.TenantCipher;
import de.lotse.shared.Actor;
import de.lotse.shared.TenantId;
import de.lotse.shared.UserId;
import de.lotse.web.FormOwner;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The mark names tenant and person and carries a keyed digest of both. */
@Component
class SignedFormOwner implements FormOwner {

    private static final Pattern MARK = Pattern.compile("(\\d{1,9})\\.([0-9a-f-]{36})\\.([0-9a-f]{64})");

    private final TenantCipher cipher;

    SignedFormOwner(TenantCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public String mark(Actor actor) {
        return mark(new Owner(actor.tenant(), actor.user()));
    }

    /** Whose form it was; empty for a mark that this installation did not make. */
    Optional<Owner> read(@Nullable String mark) {
        var parts = MARK.matcher(mark == null ? "" : mark);
        if (!parts.matches()) return Optional.empty();
        var owner =
                new Owner(new TenantId(Integer.parseInt(parts.group(1))), new UserId(UUID.fromString(parts.group(2))));
        return MessageDigest.isEqual(
                        mark(owner).getBytes(US_ASCII), parts.group().getBytes(US_ASCII))
                ? Optional.of(owner)
                : Optional.empty();
    }

    private String mark(Owner owner) {
        var digest = cipher.blindIndex(
                owner.tenant(), "form-owner", owner.user().value().toString());
        return owner.tenant().value() + "." + owner.user().value() + "."
                + HexFormat.of().formatHex(digest);
    }

    record Owner(TenantId tenant, UserId user) {}
}

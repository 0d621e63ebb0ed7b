package de.lotse.identity.factors;

import com.webauthn4j.util.exception.WebAuthnException;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.shared.UserId;
import de.lotse.web.BaseUrl;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Passkeys and security keys (WebAuthn Level 3) through Spring Security. A question stands in the session until it is answered, once; the
 * answer comes back in a field of an ordinary form.
 */
@Component
public class Passkeys {

    private static final String ASKED = "lotse.key.asked";
    private static final String OFFERED = "lotse.key.offered";

    private final KeyRing keys;
    private final KeyOwners owners;
    private final BaseUrl base;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    Passkeys(KeyRing keys, KeyOwners owners, BaseUrl base) {
        this.keys = keys;
        this.owners = owners;
        this.base = base;
    }

    /**
     * The question for the browser, as JSON.
     *
     * @param who whose keys may answer; null for any key that checks its person by itself
     */
    public String ask(HttpSession session, @Nullable Authentication who) {
        var question = relyingParty(who == null)
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(who));
        session.setAttribute(ASKED, question);
        return json.writeValueAsString(question);
    }

    /** Whose key has answered as a whole sign-in; empty for every other answer, and where the question was a milder one. */
    public Optional<Owner> signedIn(HttpSession session, String answer) {
        var question = (PublicKeyCredentialRequestOptions) session.getAttribute(ASKED);
        return question != null && isStrict(question) ? answered(session, answer) : Optional.empty();
    }

    private Optional<Owner> answered(HttpSession session, String answer) {
        var question = (PublicKeyCredentialRequestOptions) session.getAttribute(ASKED);
        session.removeAttribute(ASKED);
        if (question == null) return Optional.empty();
        return read(answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {})
                .flatMap(key -> keys.owner(key.getRawId()).filter(owner -> isRight(question, key, owner)));
    }

    /** Whether a key of this account has answered. */
    public boolean answeredBy(UserId user, HttpSession session, String answer) {
        return answered(session, answer)
                .filter(owner -> owner.user().equals(user))
                .isPresent();
    }

    private boolean isRight(
            PublicKeyCredentialRequestOptions question,
            PublicKeyCredential<AuthenticatorAssertionResponse> key,
            Owner owner) {
        try {
            var who = Scope.of(owner.tenant()).get(() -> relyingParty(isStrict(question))
                    .authenticate(new RelyingPartyAuthenticationRequest(question, key)));
            return KeyRing.user(who.getId()).equals(owner.user());
        } catch (WebAuthnException | IllegalArgumentException wrong) {
            return false;
        }
    }

    private static boolean isStrict(PublicKeyCredentialRequestOptions question) {
        return question.getUserVerification() == UserVerificationRequirement.REQUIRED;
    }

    /** What a new key of this person is to be like, as JSON. */
    public String offer(HttpSession session, Authentication who) {
        var offer = relyingParty(false)
                .createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(who));
        session.setAttribute(OFFERED, offer);
        return json.writeValueAsString(offer);
    }

    /** Whether the answer of a new key fits the offer; the key is kept then. */
    public boolean add(HttpSession session, String answer, String label) {
        var offer = (PublicKeyCredentialCreationOptions) session.getAttribute(OFFERED);
        session.removeAttribute(OFFERED);
        var key = read(answer, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
        if (offer == null || key.isEmpty()) return false;
        try {
            relyingParty(false)
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            offer, new RelyingPartyPublicKey(key.get(), label)));
            return true;
        } catch (WebAuthnException | IllegalArgumentException wrong) {
            return false;
        }
    }

    public List<OwnKey> of(UserId user) {
        return keys.of(user);
    }

    /** False for a key of somebody else. */
    public boolean rename(UserId user, UUID key, String label) {
        return keys.rename(user, key, label);
    }

    /** False for a key of somebody else. */
    public boolean remove(UserId user, UUID key) {
        return keys.remove(user, key);
    }

    private <T> Optional<T> read(String answer, TypeReference<T> type) {
        try {
            return Optional.ofNullable(json.readValue(answer, type));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private Webauthn4JRelyingPartyOperations relyingParty(boolean strict) {
        var party = PublicKeyCredentialRpEntity.builder()
                .id(base.host())
                .name("Lotse")
                .build();
        var operations = new Webauthn4JRelyingPartyOperations(owners, keys, party, base.origins());
        operations.setCustomizeRequestOptions(question -> question.userVerification(
                strict ? UserVerificationRequirement.REQUIRED : UserVerificationRequirement.PREFERRED));
        operations.setCustomizeCreationOptions(
                offer -> offer.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.PREFERRED) // a simple USB key has no room for one
                        .userVerification(UserVerificationRequirement.PREFERRED)
                        .build()));
        return operations;
    }

    /** Whose key it is. */
    public record Owner(TenantId tenant, UserId user) {}

    /** A key as its owner knows it. */
    public record OwnKey(UUID id, String label, Instant created, Instant lastUsed) {}
}

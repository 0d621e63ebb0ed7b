package de.lotse.identity.oidc;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The form for a provider, and what is done with it.
 *
 * @param id null for a new one
 * @param conflicts what somebody else has saved meanwhile, beside what was typed
 * @param known what is stored of it; null for a new one
 */
record IssuerPage(
        @Nullable UUID id,
        IssuerForm form,
        List<Option> offices,
        Errors errors,
        List<ConflictRow> conflicts,
        @Nullable Known known) {

    /**
     * @param returnAddress where the provider sends browsers back to
     * @param logoutAddress where it tells of sign-outs
     * @param check what a look at it has found, if one was taken
     */
    record Known(
            boolean enabled,
            String returnAddress,
            String logoutAddress,
            @Nullable Finding check,
            InvitationForm invitation,
            List<Option> invitedTo,
            List<Option> people,
            List<Open> open) {}

    /** An invitation that nobody has used yet. */
    record Open(UUID id, String name, String organisation, String link, String until) {}

    boolean isNew() {
        return id == null;
    }

    String path() {
        return id == null ? IssuersPage.PATH : IssuersPage.path(id);
    }

    static String rolesHint() {
        return t(
                "identity.oidc.roles.hint",
                Mappable.roles().stream().map(role -> t("web.role." + role)).collect(Collectors.joining(", ")));
    }

    static List<Option> roles() {
        return Option.named("web.role.", Mappable.roles());
    }
}

package de.lotse.identity.signin;

import static de.lotse.web.Texts.t;

import de.lotse.identity.factors.Passkeys;
import de.lotse.identity.signin.SignInStrength.Factor;
import de.lotse.identity.signinlog.SignInLog;
import de.lotse.identity.signinlog.SignInLog.Outcome;
import de.lotse.identity.signinlog.SignInLog.Way;
import de.lotse.shared.Actor;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.web.Errors;
import de.lotse.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A passkey that checks its person by itself is a whole sign-in: nothing is typed, not even the user name. */
@Controller
@RequestMapping("/anmelden/passkey")
class PasskeySignIn {

    private final Passkeys keys;
    private final Credentials credentials;
    private final Organisations organisations;
    private final Tenants tenants;
    private final SignIns signIns;
    private final SessionEntry sessions;
    private final SignInAnswers answers;
    private final SignInLog log;
    private final Clock clock;

    PasskeySignIn(
            Passkeys keys,
            Credentials credentials,
            Organisations organisations,
            Tenants tenants,
            SignIns signIns,
            SessionEntry sessions,
            SignInAnswers answers,
            SignInLog log,
            Clock clock) {
        this.keys = keys;
        this.credentials = credentials;
        this.organisations = organisations;
        this.tenants = tenants;
        this.signIns = signIns;
        this.sessions = sessions;
        this.answers = answers;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping
    View form(HttpServletRequest request) {
        return page(request, Errors.none());
    }

    @PostMapping
    @Nullable
    View signIn(
            @RequestParam(defaultValue = "") String credential,
            HttpServletRequest request,
            HttpServletResponse response) {
        var actor = actor(request, credential);
        var network = Device.beginning(request.getRemoteAddr());
        if (actor.isEmpty()) {
            log.note(Way.PASSKEY, Outcome.WRONG, network);
            var errors = Errors.none().reject(t("identity.passkey.refused"));
            return page(request, errors).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        log.note(actor.get().tenant(), actor.get().user(), Way.PASSKEY, Outcome.IN, network);
        var who = signIns.signedIn(actor.get(), SignInStrength.of(Factor.PASSKEY, clock.instant()));
        sessions.enter(who, request, response);
        answers.onAuthenticationSuccess(request, response, who);
        return null;
    }

    private Optional<Actor> actor(HttpServletRequest request, String credential) {
        return keys.signedIn(request.getSession(), credential)
                .filter(owner -> tenants.find(owner.tenant()).isPresent())
                .flatMap(owner -> Scope.of(owner.tenant()).get(() -> credentials
                        .of(owner.user())
                        // somebody whom only a provider lets in comes through it, so that she stays out when it says so
                        .filter(account -> account.passwordHash() != null)
                        .map(account -> account.actor(
                                organisations.get(account.organisation()).name()))));
    }

    private Page page(HttpServletRequest request, Errors errors) {
        return Page.of("identity/signin/passkey", new PasskeyPage(keys.ask(request.getSession(), null), errors));
    }
}

package de.lotse.identity.lock;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.lotse.identity.lock.Unlocking.Opening;
import de.lotse.identity.signin.Device;
import de.lotse.identity.signin.OtherWays;
import de.lotse.identity.signin.SessionEntry;
import de.lotse.identity.signinlog.SignInLog;
import de.lotse.identity.signinlog.SignInLog.Outcome;
import de.lotse.identity.signinlog.SignInLog.Way;
import de.lotse.shared.Actor;
import de.lotse.shared.Scope;
import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Locks the session and opens it again; a script asks for the form alone and lays it over the page that stays where it is. */
@Controller
@RequestMapping("/sperre")
class LockController {

    private static final String PART = "Lotse-Part";

    private final Unlocking unlocking;
    private final SessionEntry sessions;
    private final SignInLog log;

    LockController(Unlocking unlocking, SessionEntry sessions, SignInLog log) {
        this.unlocking = unlocking;
        this.sessions = sessions;
        this.log = log;
    }

    @GetMapping
    View show(
            @RequestParam(defaultValue = "/start") String weiter,
            @RequestHeader(name = PART, required = false) @Nullable String part,
            HttpServletRequest request) {
        var next = SeeOther.to(weiter);
        if (!sessions.isLocked(request)) return part == null ? next : done();
        return page(weiter, Errors.none(), part, request);
    }

    @PostMapping
    View lock(
            @RequestParam(defaultValue = "/start") String weiter,
            @RequestHeader(name = PART, required = false) @Nullable String part,
            HttpServletRequest request,
            HttpServletResponse response) {
        SeeOther.to(weiter);
        sessions.lock(request, response);
        return part == null
                ? SeeOther.to("/sperre?weiter=" + URLEncoder.encode(weiter, UTF_8))
                : page(weiter, Errors.none(), part, request);
    }

    @PostMapping("/aufhebung")
    View unlock(
            UnlockForm form,
            @RequestHeader(name = PART, required = false) @Nullable String part,
            HttpServletRequest request,
            HttpServletResponse response) {
        var there = SeeOther.to(form.weiter());
        var next = part == null ? there : done();
        if (!sessions.isLocked(request)) return next;
        var actor = sessions.who().actor();
        return switch (Scope.of(actor).get(() -> unlocking.check(actor.user(), form, request))) {
            case Opening.Opened() -> {
                note(actor, Outcome.IN, request);
                sessions.unlock(request, response);
                yield next;
            }
            case Opening.Wrong(var field, var message, var outcome) -> {
                if (outcome != null) note(actor, outcome, request);
                yield page(form.weiter(), Errors.none().reject(field, message), part, request)
                        .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case Opening.Ended() -> {
                note(actor, Outcome.WRONG, request);
                sessions.end(request);
                yield part == null ? SeeOther.to("/anmelden?gesperrt") : over();
            }
        };
    }

    private void note(Actor actor, Outcome outcome, HttpServletRequest request) {
        log.note(actor.tenant(), actor.user(), Way.UNLOCK, outcome, Device.beginning(request.getRemoteAddr()));
    }

    private Page page(String next, Errors errors, @Nullable String part, HttpServletRequest request) {
        var actor = sessions.who().actor();
        var session = request.getSession();
        session.setAttribute(OtherWays.BACK, next);
        var ways = Scope.of(actor).get(() -> unlocking.ways(actor.user(), session));
        return Page.of(
                part == null ? "identity/lock/lock" : "identity/lock/panel",
                new LockPage(actor.name(), next, ways, errors));
    }

    private static View over() {
        return (model, request, response) -> {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            response.setHeader("Lotse-Go", "/anmelden?gesperrt");
        };
    }

    private static View done() {
        return (model, request, response) -> response.setStatus(HttpStatus.NO_CONTENT.value());
    }
}

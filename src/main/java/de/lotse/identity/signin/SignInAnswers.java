package de.lotse.identity.signin;

import static de.lotse.web.Texts.t;

import de.lotse.identity.factors.AccountEvents;
import de.lotse.identity.factors.Pins;
import de.lotse.identity.kept.KeptForms;
import de.lotse.shared.Scope;
import de.lotse.web.Errors;
import de.lotse.web.UiBinder;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** What signing in, failing to, signing out and arriving without a session lead to. */
@Component
class SignInAnswers
        implements AuthenticationSuccessHandler,
                AuthenticationFailureHandler,
                LogoutSuccessHandler,
                AuthenticationEntryPoint {

    private final UiBinder ui;
    private final KeptForms keptForms;
    private final AccountEvents events;
    private final OtherWays otherWays;
    private final KnownDevices devices;
    private final SessionEntry sessions;
    private final Pins pins;
    private final RequestCache wanted = new HttpSessionRequestCache();

    SignInAnswers(
            UiBinder ui,
            KeptForms keptForms,
            AccountEvents events,
            OtherWays otherWays,
            KnownDevices devices,
            SessionEntry sessions,
            Pins pins) {
        this.ui = ui;
        this.keptForms = keptForms;
        this.events = events;
        this.otherWays = otherWays;
        this.devices = devices;
        this.sessions = sessions;
        this.pins = pins;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        var who = (SignedIn) authentication;
        var session = request.getSession();
        session.setAttribute(Device.ATTRIBUTE, Device.of(request));
        sessions.begins(who, session);
        if (!who.isPending())
            Scope.of(who.actor()).run(() -> pins.forgive(who.actor().user()));
        if (request.getServletPath().equals("/anmelden")) rememberDevice(who, request, response);
        seeOther(response, next(who, request, response));
    }

    /** Only where the name was proven with its password: what else is typed beside a sign-in says nothing about whose browser it is. */
    private void rememberDevice(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        SignInSource.typedName(request)
                .ifPresent(
                        name -> devices.remember(request, response, who.actor().tenant(), name));
    }

    /**
     * To the second factor that is missing, else to what was typed before the session ended, else to what a colleague did to the account,
     * else to the page that was asked for, else to the person's day.
     */
    private String next(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        var missing = who.missing();
        if (missing != null) return missing.page();
        var saved = wanted.getRequest(request, response);
        wanted.removeRequest(request, response);
        var locked = (String) request.getSession().getAttribute(OtherWays.BACK);
        request.getSession().removeAttribute(OtherWays.BACK);
        var typed = keptForms.newestOf(who.actor());
        if (typed.isPresent()) return "/eingaben/" + typed.get();
        if (Scope.of(who.actor()).get(() -> events.untold(who.actor().user()))) return "/konto/anmeldung";
        if (locked != null) return locked;
        return saved == null ? "/start" : saved.getRedirectUrl();
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException, ServletException {
        ui.bind(request);
        var message = problem instanceof TooManyAttempts attempts
                ? t("identity.signin.wait", attempts.seconds())
                : t("identity.signin.refused");
        var username = request.getParameter("username");
        var page = new SignInPage(
                username == null ? "" : username,
                Errors.none().reject("username", message),
                null,
                otherWays.at(request.getServerName()));
        SignInController.page(page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT).render(null, request, response);
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        seeOther(response, "/anmelden?abgemeldet");
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException authException) {
        // htmx follows redirects by itself and would put the sign-in page into a part of the old one.
        if (request.getHeader("HX-Request") != null) response.setHeader("HX-Redirect", "/anmelden");
        seeOther(response, "/anmelden");
    }

    static void seeOther(HttpServletResponse response, String location) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, location);
    }
}

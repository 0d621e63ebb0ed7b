package de.lotse.identity.signin;

import static de.lotse.web.Texts.t;

import de.lotse.identity.kept.KeptForms;
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
    private final RequestCache wanted = new HttpSessionRequestCache();

    SignInAnswers(UiBinder ui, KeptForms keptForms) {
        this.ui = ui;
        this.keptForms = keptForms;
    }

    /** To what was typed before the session ended, else to the page that was asked for, else to the person's day. */
    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        var saved = wanted.getRequest(request, response);
        wanted.removeRequest(request, response);
        var start = saved == null ? "/start" : saved.getRedirectUrl();
        var actor = ((SignedIn) authentication).actor();
        seeOther(
                response, keptForms.newestOf(actor).map(id -> "/eingaben/" + id).orElse(start));
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
        var page =
                new SignInPage(username == null ? "" : username, Errors.none().reject("username", message), null);
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

    private static void seeOther(HttpServletResponse response, String location) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, location);
    }
}

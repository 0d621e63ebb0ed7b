package de.lotse.identity.oidc;

import de.lotse.identity.signin.Device;
import de.lotse.identity.signinlog.SignInLog;
import de.lotse.identity.signinlog.SignInLog.Outcome;
import de.lotse.identity.signinlog.SignInLog.Way;
import de.lotse.web.UiBinder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** The page for whoever comes back from a provider and does not get in. */
@Component
class RefusedAnswer implements AuthenticationFailureHandler {

    private final UiBinder ui;
    private final SignInLog log;

    RefusedAnswer(UiBinder ui, SignInLog log) {
        this.ui = ui;
        this.log = log;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException {
        log.note(Way.PROVIDER, Outcome.REFUSED, Device.beginning(request.getRemoteAddr()));
        ui.bind(request);
        var refusal = problem instanceof Refusal known ? known : new Refusal(Refusal.Why.NOT_ACCEPTED, null);
        RefusedPage.of(refusal).render(null, request, response);
    }
}

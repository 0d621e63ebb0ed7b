package de.lotse.setup.path;

import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Leads an administrator from her first page to the path while it is not finished; once in a session, so that she can leave it. */
@Component
class Leading implements HandlerInterceptor {

    private static final String LED = "setup.path.led";

    private final GuidedPath path;

    Leading(GuidedPath path) {
        this.path = path;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var session = request.getSession(false);
        if (session == null || session.getAttribute(LED) != null || !leads()) return true;
        session.setAttribute(LED, true);
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", PathController.PATH);
        return false;
    }

    private boolean leads() {
        var administrates = Scope.current()
                .flatMap(Scope::person)
                .filter(actor -> actor.is(Role.TENANT_ADMIN))
                .isPresent();
        return administrates && path.isOpen();
    }
}

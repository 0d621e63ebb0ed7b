package de.lotse.setup.path;

import static de.lotse.web.Texts.t;

import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.web.Trail;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** The pages of the steps are everybody's; while the path is not finished they say that they belong to it and lead back. */
@Component
class Signposts implements HandlerInterceptor {

    private final GuidedPath path;

    Signposts(GuidedPath path) {
        this.path = path;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var administrates = Scope.current()
                .flatMap(Scope::person)
                .filter(actor -> actor.is(Role.TENANT_ADMIN))
                .isPresent();
        if (administrates && path.isOpen() && path.isPartOf(request.getRequestURI()))
            Trail.set(request, new Trail(t("setup.path.part"), PathController.PATH, t("setup.path.back")));
        return true;
    }
}

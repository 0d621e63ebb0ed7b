package de.lotse.casework.satisfaction;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.CompositeLogoutHandler;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;

/** Ends the session on a device before it is handed to somebody else: no page of it can be reached any more, not by going back either. */
final class SignOut {

    private static final LogoutHandler ALL = new CompositeLogoutHandler(
            new SecurityContextLogoutHandler(),
            new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE)));

    private SignOut() {}

    static void of(HttpServletRequest request, HttpServletResponse response) {
        ALL.logout(request, response, SecurityContextHolder.getContext().getAuthentication());
    }
}

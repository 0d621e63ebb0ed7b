package de.lotse.identity.signinlog;

import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.web.AdministrationEntry;
import de.lotse.web.Page;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** For the administration of the municipality; data protection sees the accounts of its own organisation. */
@Controller
class SignInLogController {

    private static final String PATH = "/verwaltung/anmeldungen";
    private static final Set<Role> READERS = Set.of(Role.TENANT_ADMIN, Role.DATA_PROTECTION);

    private final LoggedSignIns log;

    SignInLogController(LoggedSignIns log) {
        this.log = log;
    }

    @GetMapping(PATH)
    View show(
            @RequestParam(required = false) @Nullable String alle, @RequestParam(required = false) @Nullable UUID vor) {
        var everybody = Scope.require(READERS).is(Role.TENANT_ADMIN);
        var everything = alle != null;
        var found = log.page(everything, everybody, vor);
        var lines = found.stream().limit(LoggedSignIns.PAGE).toList();
        return Page.of(
                "identity/signinlog/signInLog",
                new SignInLogPage(
                        lines,
                        everything,
                        !everybody,
                        found.size() > lines.size() ? next(lines, everything) : null,
                        vor == null ? null : PATH + (everything ? "?alle" : "")));
    }

    private static String next(List<LoggedSignIn> lines, boolean everything) {
        return PATH + "?vor=" + lines.getLast().id() + (everything ? "&alle" : "");
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {

        @Bean
        AdministrationEntry signInLogEntry() {
            return new AdministrationEntry(85, PATH, "identity.log.title", "identity.log.what", READERS);
        }
    }
}

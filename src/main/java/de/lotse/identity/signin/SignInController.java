package de.lotse.identity.signin;

import de.lotse.shared.Scope;
import de.lotse.web.Errors;
import de.lotse.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@Controller
class SignInController {

    private final OtherWays otherWays;

    SignInController(OtherWays otherWays) {
        this.otherWays = otherWays;
    }

    @GetMapping("/anmelden")
    View form(@RequestParam Map<String, String> query, HttpServletRequest request) {
        return page(new SignInPage("", Errors.none(), notice(query), otherWays.at(request.getServerName())));
    }

    private static @Nullable String notice(Map<String, String> query) {
        if (query.containsKey("gesperrt")) return "identity.signin.locked";
        if (query.containsKey("abgelaufen")) return "identity.signin.expired";
        return query.containsKey("abgemeldet") ? "identity.signin.signedOut" : null;
    }

    /** The bare address leads to work, or to the door. */
    @GetMapping("/")
    View root() {
        var somebody = Scope.current().flatMap(Scope::person).isPresent();
        return new RedirectView(somebody ? "/start" : "/anmelden");
    }

    static Page page(SignInPage page) {
        return Page.of("identity/signin/signIn", page);
    }
}

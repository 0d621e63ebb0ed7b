package de.lotse.identity.passwords;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Behind the one-time link; a used one and one that never was look alike. */
@Controller
@RequestMapping("/passwort/{token}")
class PasswordLinkController {

    private final Passwords passwords;

    PasswordLinkController(Passwords passwords) {
        this.passwords = passwords;
    }

    @GetMapping
    View form(@PathVariable String token) {
        return page(token, Errors.none());
    }

    @PostMapping
    View set(@PathVariable String token, PasswordForm form) {
        if (passwords.usernameOf(token).isEmpty()) return gone();
        var errors = form.check(passwords.wrong(token, form.password()));
        if (errors.any()) return page(token, errors).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        if (!passwords.setByLink(token, form.password())) return gone();
        return SeeOther.to("/anmelden").saying(t("identity.password.set"));
    }

    private Page page(String token, Errors errors) {
        return passwords
                .usernameOf(token)
                .map(name -> Page.of(
                        "identity/passwords/password", new PasswordPage("/passwort/" + token, name, false, errors)))
                .orElseGet(PasswordLinkController::gone);
    }

    private static Page gone() {
        return Page.of("identity/passwords/gone", "").withStatus(HttpStatus.GONE);
    }
}

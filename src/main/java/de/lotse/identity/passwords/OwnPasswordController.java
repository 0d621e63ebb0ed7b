package de.lotse.identity.passwords;

import static de.lotse.web.Texts.t;

import de.lotse.identity.signin.PasswordProof;
import de.lotse.identity.signin.TooManyAttempts;
import de.lotse.shared.Scope;
import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** One's own password: the old one is asked for, however fresh the sign-in is (ASVS 5.0, 6.2.3). */
@Controller
@RequestMapping(OwnPasswordController.PATH)
class OwnPasswordController {

    static final String PATH = "/konto/passwort";

    private final Passwords passwords;
    private final PasswordProof proof;

    OwnPasswordController(Passwords passwords, PasswordProof proof) {
        this.passwords = passwords;
        this.proof = proof;
    }

    @GetMapping
    View form() {
        return page(Errors.none());
    }

    @PostMapping
    View change(PasswordForm form, HttpServletRequest request) {
        var errors = checkOld(form, request);
        if (!errors.any()) errors = form.check(passwords.wrongOwn(form.password()));
        if (errors.any()) return page(errors).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        passwords.setOwn(form.password(), request.getSession().getId());
        return SeeOther.to("/konto").saying(t("identity.password.changed"));
    }

    private Errors checkOld(PasswordForm form, HttpServletRequest request) {
        try {
            var right = proof.isRight(Scope.actor().user(), form.passwordOld(), request.getRemoteAddr());
            return right ? Errors.none() : Errors.none().reject("passwordOld", t("identity.password.old.wrong"));
        } catch (TooManyAttempts early) {
            return Errors.none().reject("passwordOld", t("identity.signin.wait", early.seconds()));
        }
    }

    private static Page page(Errors errors) {
        return Page.of("identity/passwords/password", new PasswordPage(PATH, "", true, errors));
    }
}

package de.lotse.identity.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.lotse.identity.StepUpNeeded;
import de.lotse.identity.kept.KeptForms;
import de.lotse.shared.Scope;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Leads through the page that asks for a proof, and back to what was asked for; the form that was being sent is kept meanwhile. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class StepUpAnswer {

    private final KeptForms forms;

    StepUpAnswer(KeptForms forms) {
        this.forms = forms;
    }

    @ExceptionHandler(StepUpNeeded.class)
    void ask(StepUpNeeded needed, HttpServletRequest request, HttpServletResponse response) {
        var page =
                "/konto/bestaetigung?weiter=" + URLEncoder.encode(needed.page().orElseGet(() -> next(request)), UTF_8);
        if (request.getHeader("HX-Request") != null) response.setHeader("HX-Redirect", page);
        SignInAnswers.seeOther(response, page);
    }

    private String next(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) return request.getRequestURI() + query(request.getQueryString());
        var kept = forms.keep(Scope.actor(), request);
        request.getSession().setAttribute(KeptForms.WAITS_FOR_PROOF, kept);
        return "/eingaben/" + kept + "?bestaetigt";
    }

    private static String query(@Nullable String query) {
        return query == null ? "" : "?" + query;
    }
}

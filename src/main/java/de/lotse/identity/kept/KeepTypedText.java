package de.lotse.identity.kept;

import de.lotse.identity.kept.KeptForm.Field;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.stereotype.Component;

/**
 * A form that arrives without a session has no valid token against forgery either and is refused. If it is marked with the
 * person for whom we rendered it, its text is kept and the way leads through the sign-in page; nothing is carried out.
 */
@Component
public class KeepTypedText implements AccessDeniedHandler {

    private static final int LONGEST = 200_000;

    private final KeptForms forms;
    private final SignedFormOwner owners;
    private final AccessDeniedHandler refuse = new AccessDeniedHandlerImpl();

    KeepTypedText(KeptForms forms, SignedFormOwner owners) {
        this.forms = forms;
        this.owners = owners;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException problem)
            throws IOException, ServletException {
        if (nobodyIsSignedIn() && request.getRequestURI().startsWith("/sperre")) {
            toSignIn(response);
            return;
        }
        var owner = nobodyIsSignedIn()
                ? owners.read(request.getParameter("_owner"))
                : Optional.<SignedFormOwner.Owner>empty();
        var fields = KeptForms.fields(request);
        if (owner.isEmpty() || length(fields) > LONGEST) {
            refuse.handle(request, response, problem);
            return;
        }
        forms.keep(owner.get(), request.getRequestURI(), fields);
        toSignIn(response);
    }

    private static void toSignIn(HttpServletResponse response) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, "/anmelden?abgelaufen");
    }

    private static boolean nobodyIsSignedIn() {
        return SecurityContextHolder.getContext().getAuthentication() == null;
    }

    private static int length(List<Field> fields) {
        return fields.stream().mapToInt(field -> field.value().length()).sum();
    }
}

package de.lotse.web;

import de.lotse.shared.Conflict;
import de.lotse.shared.Forbidden;
import de.lotse.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** The three exceptions that reach the web. What is hidden and what does not exist get the same answer. */
@ControllerAdvice
class Problems {

    private final DraftedForms drafted;

    Problems(DraftedForms drafted) {
        this.drafted = drafted;
    }

    @ExceptionHandler({NotFound.class, NoResourceFoundException.class, MethodArgumentTypeMismatchException.class})
    View notFound() {
        return ErrorPage.of(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler(Forbidden.class)
    View forbidden() {
        return ErrorPage.of(HttpStatus.FORBIDDEN);
    }

    @ExceptionHandler(Conflict.class)
    View conflict(Conflict conflict, HttpServletRequest request) {
        var draft = FormDraft.chosen(request);
        if (draft != null) return SeeOther.to("/entwuerfe/" + draft);
        drafted.keepSent(request);
        return ErrorPage.conflict(TypedText.in(request), conflict.path().orElse(null));
    }
}

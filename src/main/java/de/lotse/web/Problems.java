package de.lotse.web;

import de.lotse.shared.Conflict;
import de.lotse.shared.Forbidden;
import de.lotse.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** The three exceptions that reach the web, and a database that is busy. What is hidden and what does not exist get the same answer. */
@ControllerAdvice
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

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

    /** What was typed is not kept in the database, which is what is busy. */
    @ExceptionHandler({
        CannotCreateTransactionException.class,
        TransientDataAccessException.class,
        UncategorizedDataAccessException.class,
        DataAccessResourceFailureException.class
    })
    View busy(RuntimeException failure, HttpServletRequest request, HttpServletResponse response) {
        if (!Overload.is(failure)) throw failure;
        LOG.warn(
                "The database is busy: {} at {}",
                NestedExceptionUtils.getMostSpecificCause(failure).getClass().getSimpleName(),
                request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return Overload.page(request, response);
    }

    @ExceptionHandler(Conflict.class)
    View conflict(Conflict conflict, HttpServletRequest request) {
        var draft = FormDraft.chosen(request);
        if (draft != null) return SeeOther.to("/entwuerfe/" + draft);
        drafted.keepSent(request);
        return ErrorPage.conflict(TypedText.in(request), conflict.path().orElse(null));
    }
}

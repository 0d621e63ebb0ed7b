package de.lotse.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells what goes away by itself, such as too many people at once or a row that somebody else holds, from what is broken or takes too long every time. */
final class Overload {

    /** {@code lock_not_available} (PostgreSQL, appendix A). */
    private static final String LOCKED = "55P03";

    private static final String SECONDS = "5";

    private Overload() {}

    static boolean is(@Nullable Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(Overload::isOne);
    }

    /** With the way to ask once more for a page; what was sent stands there to be copied. */
    static Page page(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        return ErrorPage.overloaded(TypedText.in(request), again(request));
    }

    private static @Nullable String again(HttpServletRequest request) {
        var passedOn = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null;
        if (passedOn || !request.getMethod().equals("GET")) return null;
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static boolean isOne(@Nullable Throwable cause) {
        return cause instanceof CannotCreateTransactionException
                || cause instanceof TransientDataAccessException && !(cause instanceof QueryTimeoutException)
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof SQLException sql && LOCKED.equals(sql.getSQLState());
    }
}

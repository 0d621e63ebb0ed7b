package de.lotse.network.hsds;

import de.lotse.shared.NotFound;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What went wrong, for programs: English, problem+json (RFC 9457). */
@ControllerAdvice(basePackageClasses = HsdsProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class HsdsProblems {

    private final Answers answers;

    HsdsProblems(Answers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> badParameter(BadParameter wrong) {
        return answers.problem(HttpStatus.BAD_REQUEST, String.valueOf(wrong.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> notYet(NotYet being) {
        var problem = answers.problem(
                HttpStatus.SERVICE_UNAVAILABLE, "The package is being made. Ask again in some seconds.");
        return ResponseEntity.status(problem.getStatusCode())
                .headers(problem.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, NotYet.SECONDS)
                .body(problem.getBody());
    }

    @ExceptionHandler
    ResponseEntity<byte[]> notFound(NotFound gone) {
        return answers.problem(HttpStatus.NOT_FOUND, "There is nothing public at this address.");
    }
}

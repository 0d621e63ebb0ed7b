package de.lotse.consent;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Notes attempts to open a case of the own organisation that one may not see. It runs when the transaction of the
 * request is rolled back already and before anything is answered, in a transaction of its own, and leaves the answer
 * to those who come after it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalLog implements HandlerExceptionResolver {

    private final AccessLog log;
    private final TransactionTemplate transaction;

    RefusalLog(AccessLog log, TransactionTemplate transaction) {
        this.log = log;
        this.transaction = transaction;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception problem) {
        if (problem instanceof CaseRefused refused) {
            transaction.executeWithoutResult(_ -> log.record(Action.DENIED, "case", refused.caseId(), "NONE"));
        }
        return null;
    }
}

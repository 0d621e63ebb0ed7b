package de.lotse;

import de.lotse.database.StartupProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says a foreseeable problem in its one sentence, without a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartupReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(@Nullable Throwable failure) {
        var problem = StartupProblem.in(failure);
        problem.ifPresent(known -> System.err.println(known.getMessage()));
        return problem.isPresent();
    }
}

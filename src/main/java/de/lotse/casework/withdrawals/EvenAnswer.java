package de.lotse.casework.withdrawals;

import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Answers after the same time, whatever was found meanwhile: how long it takes must not tell whether somebody is known. A request waits
 * without holding a connection of the database.
 */
@Component
class EvenAnswer {

    private final long after;

    EvenAnswer(WithdrawalSettings settings) {
        after = settings.answerAfter().toNanos();
    }

    <T> T after(Supplier<T> work) {
        var begin = System.nanoTime();
        var result = work.get();
        for (var left = left(begin); left > 0; left = left(begin)) LockSupport.parkNanos(left);
        return result;
    }

    private long left(long begin) {
        return after - (System.nanoTime() - begin);
    }
}

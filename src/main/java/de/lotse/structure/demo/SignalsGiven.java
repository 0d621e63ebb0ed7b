package de.lotse.structure.demo;

import de.lotse.reporting.Quarter;
import de.lotse.structure.Level;
import de.lotse.structure.NewSignal;
import de.lotse.structure.SignalCodes;
import de.lotse.structure.SignalSource;
import de.lotse.structure.Signals;
import java.time.YearMonth;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Obstacles as they were met over some quarters, beside those that are still known to come from a case: casework gives these itself, the
 * fourteen of the worst quarter of the payment gap among them.
 *
 * @param perQuarter how many in each, the earliest first; the last one is the quarter at work
 */
record SignalsGiven(SignalCodes codes, int severity, List<Integer> perQuarter) {

    /** All of the worst quarter come from cases; few once the offices hand over in time. */
    static final SignalsGiven PAYMENT_GAP = new SignalsGiven(
            new SignalCodes(
                    "TRANSITION_GAP", "INCOME_DEBT", "ASYLBLG", "SGB2", "JOBCENTER", "INCOME", "REFUGEES", null),
            3,
            List.of(9, 0, 8, 6, 2, 1));

    static final SignalsGiven DAYCARE = new SignalsGiven(
            new SignalCodes(
                    "NO_CAPACITY", "SCHOOL_DAYCARE", null, null, "DAYCARE", "DAYCARE", "CHILDREN", "5916-WANNE"),
            2,
            List.of(6, 7, 8, 8, 10, 7));

    private static final SignalsGiven APPOINTMENTS = new SignalsGiven(
            new SignalCodes(
                    "WAITING_TIME", "RESIDENCE", null, null, "FOREIGNERS", "RESIDENCE_LAW", null, "5916-SODINGEN"),
            2,
            List.of(5, 6, 7, 8, 7, 9));

    private static final SignalsGiven INTERPRETING = new SignalsGiven(
            new SignalCodes("LANGUAGE", "HEALTH_CARE", null, null, "DOCTOR", "INTERPRETING", null, "5916-EICKEL"),
            2,
            List.of(5, 5, 6, 7, 6, 3));

    private static final SignalsGiven HOUSING = new SignalsGiven(
            new SignalCodes("COST", "HOUSING", null, null, "LANDLORD", "HOUSING", null, null),
            2,
            List.of(3, 4, 3, 5, 1, 2));

    private static final SignalsGiven RECOGNITION = new SignalsGiven(
            new SignalCodes(
                    "DOCUMENT_OR_IDENTITY", "TRAINING_WORK", "BQFG", null, "RECOGNITION", "RECOGNITION", null, null),
            1,
            List.of(3, 4, 2, 3, 4, 2));

    private static final SignalsGiven CARE = new SignalsGiven(
            new SignalCodes("UNCLEAR_RESPONSIBILITY", "HEALTH_CARE", "SGB12", "SGB11", "SOCIAL", "CARE", "OLDER", null),
            2,
            List.of(4, 4, 2, 4, 3, 2));

    static final List<SignalsGiven> ALL =
            List.of(PAYMENT_GAP, DAYCARE, APPOINTMENTS, INTERPRETING, HOUSING, RECOGNITION, CARE);

    /** Whoever gives them does so in turn. */
    void give(Signals signals, Quarter now, BiConsumer<Integer, Runnable> as) {
        var quarter = now;
        for (var i = perQuarter.size() - 1; i >= 0; i--) {
            for (var one = 0; one < perQuarter.get(i); one++) {
                var month = YearMonth.from(quarter.first()).plusMonths(quarter.equals(now) ? 0 : one % 3);
                as.accept(one + 1, () -> signals.give(signal(month))); // the first one gives more from her cases
            }
            quarter = Quarter.lastBefore(quarter.first());
        }
    }

    private NewSignal signal(YearMonth month) {
        return new NewSignal(codes, month, severity, Level.LOCAL, waiting(), SignalSource.MANUAL);
    }

    private @Nullable Integer waiting() {
        return codes.barrier().equals("WAITING_TIME") ? 120 : null;
    }
}

package de.lotse.reporting;

import java.util.Map;

/**
 * Decides which numbers may be shown to somebody who may not open the rows behind them (docs/disclosure.md). Pages, charts, workbooks and
 * PDF take what it answers and nothing else: a hidden number is in none of its answers.
 *
 * <p>Every call belongs to a transaction and to the municipality of the scope. What was answered once is remembered, so that two answers
 * cannot be taken from each other.
 */
public interface Disclosure {

    /** From how many on a number is shown in this municipality: 3 to 10, 5 where nothing was set. */
    int threshold();

    /** Whether the signals of a quarter are told by month after its end; they are not told while it runs then. */
    boolean isByMonth(Quarter quarter);

    /**
     * The table as it may be shown, with all of its margins. The first call for a family, a population and a quarter freezes what was
     * contributed; later calls are answered from that, by whatever dimensions, and together with all tables of it that were answered
     * before. Nothing is answered for a quarter that is not over: {@link DisclosedTable#isReleased} is false, as it is where nothing at all
     * may be shown.
     *
     * @throws IllegalArgumentException if a contribution has a code that its dimension does not have, or months are asked of a quarter that
     *     is not told by month
     */
    DisclosedTable disclose(TableRequest request);

    /**
     * Running numbers, such as the signals of one code in the quarter at work, by key. Each is told in steps of the threshold, from that on
     * which others than the largest contributor reach; it moves on only when so many others have come or gone since its last step, and is
     * computed once a week at most. It never stands beside a sum from which it could be taken. There is none in a quarter that is told by month.
     */
    Map<String, DisclosedCount> count(CountRequest request);
}

package de.lotse.reporting;

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

    /**
     * The table as it may be shown, with all of its margins. The first call for a family, a population and a quarter freezes what was
     * contributed; later calls are answered from that, by whatever dimensions, and together with all tables of it that were answered
     * before. Nothing is answered for a quarter that is not over: {@link DisclosedTable#isReleased} is false, as it is where nothing at all
     * may be shown.
     *
     * @throws IllegalArgumentException if a contribution has a code that its dimension does not have
     */
    DisclosedTable disclose(TableRequest request);

    /**
     * A single running number, such as the signals of one theme. It is shown from the threshold and two contributors on, and moves on only
     * when so many have come in, or gone, that the difference could be shown by itself. It never stands beside a table whose cells could be
     * taken from it: what is a code of a dimension is a cell of a table.
     */
    DisclosedCount count(CountRequest request);
}

package de.lotse.staffing.headcount;

import de.lotse.staffing.plan.Count;
import java.time.LocalDate;

/**
 * The figures of one year.
 *
 * @param label the year, or a day
 * @param day for which they are counted
 */
record YearFigures(String label, LocalDate day, Count count) {}

package de.lotse.staffing.headcount;

import de.lotse.staffing.plan.AskedDay;
import de.lotse.staffing.plan.Count;
import java.util.List;

/** Heads and full-time equivalents on a day and over the years. */
record HeadcountPage(AskedDay asked, Count count, List<YearFigures> years) {

    Columns columns() {
        return new Columns(years);
    }
}

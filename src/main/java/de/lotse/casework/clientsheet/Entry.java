package de.lotse.casework.clientsheet;

import de.lotse.kern.Term;
import java.util.List;

/** Something under a heading of the sheet, with what is to be said of it. */
record Entry(String title, List<Term> lines) {}

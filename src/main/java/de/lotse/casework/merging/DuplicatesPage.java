package de.lotse.casework.merging;

import java.util.List;

/** Who may have been recorded twice, and what was merged in the last 90 days. */
record DuplicatesPage(List<Candidate> candidates, List<Merge> merges) {}

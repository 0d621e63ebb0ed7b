package de.lotse.casework.merging;

import de.lotse.casework.people.PartialDate;

/** Two who have similar names and the same birthday, or the same name. */
record Candidate(Pair pair, String name, PartialDate birth, String otherName, PartialDate otherBirth) {}

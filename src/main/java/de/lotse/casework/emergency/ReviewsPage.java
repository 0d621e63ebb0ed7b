package de.lotse.casework.emergency;

import java.time.LocalDate;
import java.util.List;

/** What data protection and the lead of the organisation look at. */
record ReviewsPage(List<Emergency> open, List<Emergency> done, LocalDate today) {}

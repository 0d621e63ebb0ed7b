package de.lotse.casework.plan;

import java.time.LocalDate;
import java.util.UUID;

/** How far a goal was reached on a day. */
record GoalRating(UUID goal, Attainment attainment, LocalDate ratedOn, String note, String author) {}

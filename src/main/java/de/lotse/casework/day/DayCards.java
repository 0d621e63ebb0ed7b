package de.lotse.casework.day;

import java.time.LocalDate;
import java.util.Optional;

/** A feature's card on Mein Tag, contributed as a bean; it shows no person and asks as few queries as it can. */
public interface DayCards {

    Optional<DayCard> on(LocalDate today);
}

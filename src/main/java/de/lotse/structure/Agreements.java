package de.lotse.structure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What offices agreed on with each other (Verfahrensabsprachen), for pages of other modules. */
public interface Agreements {

    /** Those in force on the day that concern at least one of the legal domains, by title. */
    List<Agreement> inForce(Collection<String> legalDomains, LocalDate on);

    /** Those that came out of a theme and are in force on the day, by title; none for whoever may not open them. */
    List<Agreement> ofTheme(UUID theme, LocalDate on);

    /** @param path its page, which every member of staff may open who works with cases */
    record Agreement(String title, String path) {}
}

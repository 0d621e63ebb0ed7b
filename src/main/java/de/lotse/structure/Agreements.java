package de.lotse.structure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What offices agreed on with each other (Verfahrensabsprachen), for pages of other modules. */
public interface Agreements {

    /** Those in force on the day that concern at least one of the legal domains, by title. */
    List<Agreement> inForce(Collection<String> legalDomains, LocalDate on);

    /** @param path its page, which every member of staff may open who works with cases */
    record Agreement(String title, String path) {}
}

package de.lotse.casework.leadership;

import java.time.LocalDate;
import java.util.List;

/** A feature's part of the lead's page, contributed as a bean. The page has made sure of the role. */
public interface LeadTasks {

    List<LeadTask> open(LocalDate today);
}

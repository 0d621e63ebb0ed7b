package de.lotse.casework.assessment;

import de.lotse.kern.Option;
import java.util.List;

/** What can be chosen in the form of a life area. */
record AreaChoices(
        List<Option> lifeAreas,
        List<Option> members,
        List<Option> ratings,
        List<Option> urgencies,
        List<Option> legalDomains,
        List<Option> needStatuses) {}

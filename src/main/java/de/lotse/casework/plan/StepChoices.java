package de.lotse.casework.plan;

import de.lotse.kern.Option;
import java.util.List;

/** What can be chosen in the form of a step. */
record StepChoices(List<Option> responsible, List<Option> kinds, List<Option> legalDomains, List<Option> members) {}

package de.lotse.governance.papers;

import de.lotse.governance.bodies.Body;
import de.lotse.governance.meetings.Meeting;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;

/** @param item for which the file is; empty for the whole meeting */
record PaperPage(Body body, Meeting meeting, String item, List<Option> items, Errors errors) {}

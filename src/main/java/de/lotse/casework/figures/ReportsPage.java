package de.lotse.casework.figures;

import java.util.List;

/** What was released, the latest period first. */
record ReportsPage(List<Report> reports) {}

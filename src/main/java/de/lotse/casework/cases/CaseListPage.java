package de.lotse.casework.cases;

import java.util.List;

/** The list of one's cases. */
record CaseListPage(List<CaseRow> rows) {}

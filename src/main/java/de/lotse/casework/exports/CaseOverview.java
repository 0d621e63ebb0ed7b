package de.lotse.casework.exports;

import de.lotse.casework.exports.CaseArchive.Attached;
import java.util.List;

/** The page of an archive that people read. */
record CaseOverview(String title, List<CaseTable> tables, List<Attached> files) {}

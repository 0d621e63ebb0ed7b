package de.lotse.casework.access;

import de.lotse.casework.cases.CaseHead;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who looked at a case, newest first. */
record AccessPage(
        CaseHead head,
        List<AccessRow> rows,
        @Nullable String nextHref,
        @Nullable String firstHref) {}

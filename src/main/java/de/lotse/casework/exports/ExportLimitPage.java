package de.lotse.casework.exports;

import de.lotse.kern.ConflictRow;
import de.lotse.web.Errors;
import java.util.List;

/** @param conflicts what somebody else has saved meanwhile */
record ExportLimitPage(ExportLimitForm form, Errors errors, List<ConflictRow> conflicts) {}

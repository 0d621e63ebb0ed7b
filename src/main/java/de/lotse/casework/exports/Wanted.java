package de.lotse.casework.exports;

import de.lotse.casework.exports.Export.Format;
import de.lotse.casework.exports.Export.Kind;
import java.util.Map;

/** What somebody asks for, and why. */
record Wanted(Kind kind, Format format, Map<String, String> filter, String reason) {}

package de.lotse.casework.exports;

import de.lotse.casework.exports.Export.Format;
import de.lotse.casework.exports.Export.Kind;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;
import java.util.Map;

/**
 * A list that is asked for.
 *
 * @param filter by the names of its address
 * @param persons about whom it is
 * @param limit above it a second person is asked
 */
record ListExportPage(
        ExportForm form, Kind kind, Map<String, String> filter, int rows, int persons, int limit, Errors errors) {

    List<Option> formats() {
        return Option.named("casework.exports.format.", List.of(Format.XLSX.name(), Format.CSV.name()));
    }

    boolean needsSecond() {
        return persons > limit;
    }

    String listPath() {
        return "/" + form.list();
    }
}

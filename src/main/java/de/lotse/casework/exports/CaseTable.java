package de.lotse.casework.exports;

import static de.lotse.web.Texts.t;

import de.lotse.consent.ContentCategory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A part of a case.
 *
 * @param name in the file; its words are {@code casework.exports.table.<name>}
 */
record CaseTable(ContentCategory category, String name, List<Column> columns, List<List<Value>> rows) {

    String label() {
        return t("casework.exports.table." + name);
    }

    /** As the machine reads it: codes as they are, nothing for what is not known. */
    List<Map<String, Object>> records() {
        return rows.stream().map(this::record).toList();
    }

    private Map<String, Object> record(List<Value> row) {
        var record = new LinkedHashMap<String, Object>();
        for (var i = 0; i < columns.size(); i++)
            if (!row.get(i).raw().isEmpty())
                record.put(columns.get(i).name(), row.get(i).raw());
        return record;
    }

    /** @param words code list, or begin of the message keys, with the words of its codes; empty for a column without codes */
    record Column(String name, String words) {

        /** Of a column of the query. */
        static Column of(String label) {
            var at = label.indexOf("__");
            return at < 0 ? new Column(label, "") : new Column(label.substring(0, at), label.substring(at + 2));
        }

        String label() {
            return t("casework.exports.column." + name);
        }
    }

    /** @param text for people: words instead of codes, German dates */
    record Value(String raw, String text) {}
}

package de.lotse.casework.exports;

import de.lotse.casework.CaseId;
import de.lotse.casework.exports.CaseContents.Section;
import de.lotse.casework.exports.CaseTable.Column;
import de.lotse.casework.exports.CaseTable.Value;
import de.lotse.documents.CaseCipher;
import de.lotse.documents.TenantCipher;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Codes;
import de.lotse.web.Formats;
import de.lotse.web.Texts;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a part of a case for machines and for people. */
@Component
class SectionReading {

    private static final String PLACE = "place_id";

    /** Codes that stand in no list, because nobody chooses them there. */
    private static final Map<String, String> UNLISTED = Map.of(
            "household_role.CLIENT", "casework.household.role.CLIENT",
            "school_type.KITA", "casework.people.schools.type.KITA");

    private final JdbcClient jdbc;
    private final CaseCipher cipher;
    private final TenantCipher ofTenant;
    private final Codes codes;

    SectionReading(JdbcClient jdbc, CaseCipher cipher, TenantCipher ofTenant, Codes codes) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.ofTenant = ofTenant;
        this.codes = codes;
    }

    CaseTable read(Section section, CaseId caseId) {
        var columns = new ArrayList<Column>();
        var rows = jdbc.sql(section.sql())
                .param("case", caseId.value())
                .query((row, number) -> {
                    if (number == 0) columns.addAll(columns(row));
                    return row(section, caseId, columns, row);
                })
                .list();
        return new CaseTable(section.category(), section.table(), List.copyOf(columns), rows);
    }

    private static List<Column> columns(ResultSet row) throws SQLException {
        var columns = new ArrayList<Column>();
        var labels = row.getMetaData();
        for (var i = 1; i <= labels.getColumnCount(); i++)
            if (!labels.getColumnLabel(i).equals(PLACE)) columns.add(Column.of(labels.getColumnLabel(i)));
        return columns;
    }

    private List<Value> row(Section section, CaseId caseId, List<Column> columns, ResultSet row) throws SQLException {
        var values = new ArrayList<Value>();
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            values.add(value(
                    column,
                    row.getObject(i + 1) instanceof byte[] sealed
                            ? open(section, caseId, column, sealed, row.getString(PLACE))
                            : row.getObject(i + 1)));
        }
        return values;
    }

    private String open(Section section, CaseId caseId, Column column, byte[] sealed, String place) {
        var at = "casework." + section.table() + "." + column.name() + ":" + place;
        var tenant = Scope.actor().tenant();
        return section.ofCase()
                ? cipher.decrypt(tenant, caseId.value(), sealed, at)
                : ofTenant.decrypt(tenant, sealed, at);
    }

    private Value value(Column column, @Nullable Object stored) {
        return switch (stored) {
            case null -> new Value("", "");
            case Date day -> new Value(day.toString(), Formats.date(day.toLocalDate()));
            case Timestamp at -> new Value(at.toInstant().toString(), Formats.dateTime(at.toInstant()));
            default -> new Value(stored.toString(), words(column, stored.toString()));
        };
    }

    private String words(Column column, String code) {
        if (column.words().isEmpty()) return code;
        var unlisted = UNLISTED.get(column.words() + "." + code);
        if (unlisted != null) return Texts.t(unlisted);
        return column.words().contains(".") ? Texts.t(column.words() + "." + code) : codes.label(column.words(), code);
    }
}

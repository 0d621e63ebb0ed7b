package de.lotse.casework.handovers;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** What the person may agree to, each by itself. */
enum Part {
    NAME,
    CONCERN,
    PHONE,
    LANGUAGE,
    DISTRICT,
    URGENCY;

    String label() {
        return t("casework.handovers.part." + this);
    }

    static List<Option> options() {
        return Stream.of(values())
                .map(one -> new Option(one.name(), one.label()))
                .toList();
    }

    static boolean isOne(String value) {
        return Stream.of(values()).anyMatch(one -> one.name().equals(value));
    }

    /** The parts in the column {@code parts}. */
    static List<Part> of(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("parts").getArray())
                .map(Part::valueOf)
                .sorted()
                .toList();
    }
}

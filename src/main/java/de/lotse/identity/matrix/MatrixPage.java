package de.lotse.identity.matrix;

import static de.lotse.web.Texts.t;

import de.lotse.identity.matrix.Matrix.Line;
import de.lotse.identity.matrix.Matrix.Section;
import de.lotse.kern.Column;
import de.lotse.shared.Role;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A table for each section: a line for each thing, a column for each role. */
record MatrixPage(Map<Section, List<Line>> lines) {

    List<Role> roles() {
        return List.of(Role.values());
    }

    List<Column> columns() {
        return Stream.concat(
                        Stream.of(t("identity.matrix.subject")),
                        roles().stream().map(role -> t("web.role." + role)))
                .map(Column::of)
                .toList();
    }

    List<Section> sections() {
        return List.of(Section.values());
    }

    List<Line> of(Section section) {
        return lines.getOrDefault(section, List.of());
    }
}

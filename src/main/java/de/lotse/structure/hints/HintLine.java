package de.lotse.structure.hints;

import static de.lotse.web.Texts.t;

import de.lotse.web.Formats;
import java.util.List;
import java.util.stream.Stream;

/** A hint as it is read, its codes as words; those that are not said are empty. */
record HintLine(Hint hint, String barrier, String area, String office, String district) {

    String month() {
        return Formats.month(hint.month());
    }

    /** „Kita, Tagespflege · Wanne · Oktober 2026“ */
    String detail() {
        return String.join(
                " · ", Stream.concat(about().stream(), Stream.of(month())).toList());
    }

    List<String> about() {
        return Stream.of(office, area, district).filter(one -> !one.isEmpty()).toList();
    }

    String state() {
        return t("structure.hints.state." + hint.state());
    }

    String review() {
        return HintsPage.PATH + "/" + hint.id() + "/pruefung";
    }
}

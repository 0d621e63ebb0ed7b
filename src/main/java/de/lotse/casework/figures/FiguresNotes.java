package de.lotse.casework.figures;

import static de.lotse.web.Texts.t;

import java.util.ArrayList;
import java.util.List;

/** What has to be known to read a sheet, and stands under it wherever it is shown. */
final class FiguresNotes {

    private FiguresNotes() {}

    static List<String> of(Sheet sheet) {
        var notes = new ArrayList<String>();
        if (sheet.exact()) {
            notes.add(t("casework.figures.note.exact"));
        } else {
            notes.add(t("casework.figures.note.hidden", t("casework.figures.hidden.sign"), sheet.smallest()));
            if (sheet.rounding()) notes.add(t("casework.figures.note.live", sheet.smallest()));
            else if (sheet.rounded()) notes.add(t("casework.figures.note.rounded", sheet.smallest()));
        }
        if (sheet.tables().stream().anyMatch(table -> table.dimension() == Dimension.ORGANISATION))
            notes.add(t("casework.figures.note.city"));
        return notes;
    }
}

package de.lotse.casework.withdrawals;

import static de.lotse.web.Texts.t;

import java.util.ArrayList;
import java.util.List;

/**
 * Who somebody said she is, and what else she said; one line each, kept encrypted as one text.
 *
 * @param toward name of the organisation that stands on her sheet, if it is another one
 * @param unreadable what was typed for the moment and could not be read
 */
record Words(
        String person, String born, String reference, String phone, String note, String toward, String unreadable) {

    private static final int LINES = 7;

    static Words of(StatementForm form, String toward, String unreadable) {
        return new Words(form.person(), form.born(), form.reference(), form.phone(), form.note(), toward, unreadable);
    }

    static Words read(String text) {
        var lines = text.split("\n", LINES);
        return new Words(lines[0], lines[1], lines[2], lines[3], lines[4], lines[5], lines[6]);
    }

    String text() {
        return List.of(person, born, reference, phone, note, toward, unreadable).stream()
                .map(line -> line.replaceAll("\\R", " "))
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
    }

    /** What stays with the consent: how to reach her, and what she added. */
    String note(String takenIn) {
        var lines = new ArrayList<>(List.of(t("casework.withdrawals.note.taken", takenIn)));
        if (!phone.isEmpty()) lines.add(t("casework.withdrawals.note.phone", phone));
        if (!note.isEmpty()) lines.add(t("casework.withdrawals.note.said", note));
        return String.join("\n", lines);
    }
}

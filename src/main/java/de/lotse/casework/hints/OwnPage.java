package de.lotse.casework.hints;

import de.lotse.kern.Tab;
import de.lotse.structure.Signals.Story;
import de.lotse.web.Formats;
import java.util.List;

/**
 * The hints of the cases that the acting person may open.
 *
 * @param toRead whose words wait for her, as the second person
 * @param lines all of them, with what became of them
 */
record OwnPage(List<Tab> tabs, List<ToRead> toRead, List<Line> lines) {

    static final String PATH = "/hinweise/meine";

    /** @param barrier in words */
    record Shown(Origin origin, String barrier) {

        String on() {
            return Formats.date(origin.on());
        }

        String casePath() {
            return "/faelle/" + origin.caseId() + "/" + HintPage.PATH;
        }
    }

    /** @param barrier in words */
    record ToRead(Unread unread, String barrier) {

        String on() {
            return Formats.date(unread.on());
        }

        String review() {
            return PATH + "/" + unread.signal() + "/pruefung";
        }
    }

    record Line(Shown shown, List<Story> stories) {}
}

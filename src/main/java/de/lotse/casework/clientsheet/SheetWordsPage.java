package de.lotse.casework.clientsheet;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Texts.t;

import de.lotse.casework.clientsheet.SheetReleases.Release;
import de.lotse.kern.Tone;
import java.util.List;

/** The words of the sheet in one language, and whether they are released. */
record SheetWordsPage(SheetWords words, State state) {

    static final String PATH = "/verwaltung/auskunftsblaetter";

    String name() {
        return ClientSheetPage.name(words.language());
    }

    String path() {
        return PATH + "/" + words.language().code();
    }

    boolean mayRelease() {
        return state.tone != Tone.SUCCESS;
    }

    /** All languages but German, which is the source. */
    record All(List<SheetWordsPage> languages) {}

    record State(String label, String detail, Tone tone) {

        static State of(SheetWords words, List<Release> releases) {
            var current = releases.stream().filter(one -> one.isOf(words)).findFirst();
            if (current.isPresent()) {
                var release = current.get();
                var detail = t("casework.clientsheet.words.releasedBy", release.by(), date(release.at()));
                return new State(t("casework.clientsheet.words.released"), detail, Tone.SUCCESS);
            }
            var earlier = releases.stream().anyMatch(one -> one.isOf(words.language()));
            var key = earlier ? "casework.clientsheet.words.stale" : "casework.clientsheet.words.unreviewed";
            return new State(t(key), "", Tone.WARNING);
        }
    }
}

package de.lotse.structure.board;

import de.lotse.shared.Scope;
import de.lotse.structure.board.BoardPage.Card;
import de.lotse.structure.counts.SignalTables;
import de.lotse.structure.counts.SignalWords;
import de.lotse.structure.themes.Evidence;
import de.lotse.structure.themes.ThemeRights;
import de.lotse.structure.themes.ThemeRules;
import de.lotse.structure.themes.Themes;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the board. */
@Service
@Transactional
class BoardService {

    /** Closed themes stay on the board for a year. */
    private static final int YEAR = 1;

    private static final int QUARTERS = 4;

    private final Themes themes;
    private final ThemeRules rules;
    private final Evidence evidence;
    private final SignalTables tables;
    private final SignalWords words;

    BoardService(Themes themes, ThemeRules rules, Evidence evidence, SignalTables tables, SignalWords words) {
        this.themes = themes;
        this.rules = rules;
        this.evidence = evidence;
        this.tables = tables;
        this.words = words;
    }

    BoardPage page() {
        Scope.require(ThemeRights.READERS);
        var quarters = tables.latest(QUARTERS);
        var taken = rules.all();
        var running = evidence.running(taken);
        return new BoardPage(themes.open(words.today().minusYears(YEAR)).stream()
                .map(theme -> new Card(
                        theme,
                        evidence.of(taken.getOrDefault(theme.id(), List.of()), quarters)
                                .words(),
                        running.getOrDefault(theme.id(), "")))
                .toList());
    }
}

package de.lotse.structure.board;

import static de.lotse.web.Texts.t;

import de.lotse.shared.Scope;
import de.lotse.structure.CaseReconstructions;
import de.lotse.structure.themes.Stage;
import de.lotse.structure.themes.Theme;
import de.lotse.structure.themes.ThemeRights;
import de.lotse.web.Formats;
import java.util.List;
import java.util.Set;

/** @param cards by priority, then by number */
record BoardPage(List<Card> cards) {

    /** Stages that are one column. */
    enum Lane {
        COLLECT(Stage.COLLECTING, Stage.DEFERRED),
        DECIDE(Stage.SUBMITTED, Stage.FOR_APPROVAL),
        WORK(Stage.ACCEPTED, Stage.IN_PROJECT),
        DO(Stage.IMPLEMENTING, Stage.CHECKING),
        END(Stage.ESCALATED, Stage.REJECTED, Stage.CLOSED);

        private final Set<Stage> stages;

        Lane(Stage... stages) {
            this.stages = Set.of(stages);
        }

        String label() {
            return t("structure.lane." + name());
        }
    }

    boolean mayWrite() {
        return ThemeRights.mayWrite();
    }

    boolean mayReconstruct() {
        return CaseReconstructions.READERS.stream().anyMatch(Scope.actor()::is);
    }

    List<Lane> lanes() {
        return List.of(Lane.values());
    }

    List<Card> of(Lane lane) {
        return cards.stream()
                .filter(one -> lane.stages.contains(one.theme().stage()))
                .toList();
    }

    /**
     * @param number of signals of the last four quarters, as far as it may be shown
     * @param running of the quarter at work, in words; may be empty
     */
    record Card(Theme theme, String number, String running) {

        String since() {
            return t("structure.theme.since", Formats.date(theme.since()));
        }

        String signals() {
            return running.isEmpty()
                    ? t("structure.board.year", number)
                    : t("structure.board.yearAndNow", number, running);
        }
    }
}

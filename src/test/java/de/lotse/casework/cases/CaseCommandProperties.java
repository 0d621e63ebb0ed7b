package de.lotse.casework.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The table of states, whatever is tried in whatever order. */
class CaseCommandProperties {

    @Property
    void statesChangeOnlyAlongTheTable(@ForAll List<CaseCommand> tried) {
        var status = CaseStatus.OPENING;
        for (var command : tried) {
            if (!command.isPossibleIn(status)) continue;
            assertThat(status.mayBecome(command.to()))
                    .as("%s in %s", command, status)
                    .isTrue();
            status = command.to();
        }
    }

    @Property
    void whatIsRestrictedNeverOpensAgain(@ForAll List<CaseCommand> tried) {
        var status = CaseStatus.OPENING;
        var restricted = false;
        for (var command : tried) {
            if (command.isPossibleIn(status)) status = command.to();
            restricted = restricted || status == CaseStatus.RESTRICTED;
            assertThat(restricted && status.isOpen()).isFalse();
        }
    }

    @Property
    void everyWayOfTheTableHasACommand(@ForAll CaseStatus status) {
        var reached = java.util.Arrays.stream(CaseCommand.values())
                .filter(command -> command.isPossibleIn(status))
                .map(CaseCommand::to)
                .toList();
        assertThat(reached).containsExactlyInAnyOrderElementsOf(status.next());
    }

    @Property
    void phasesGoOneStepForwardOrAnyBack(@ForAll CasePhase from, @ForAll CasePhase to) {
        assertThat(from.mayBecome(to)).isEqualTo(to.compareTo(from) < 0 || to.ordinal() == from.ordinal() + 1);
    }
}

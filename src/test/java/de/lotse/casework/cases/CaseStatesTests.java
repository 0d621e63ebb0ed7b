package de.lotse.casework.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.casework.CaseId;
import de.lotse.shared.Actor;
import de.lotse.shared.Conflict;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class CaseStatesTests {

    @Autowired
    Given given;

    @Autowired
    CaseHeads heads;

    @Autowired
    CaseStates states;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keepsToTheTableWhateverIsTried() {
        var amira = given.caseManager();
        var random = new Random(20260201);
        for (var run = 0; run < 8; run++) {
            var id = given.caseOf(amira, "Zufall, Zoe");
            var expected = CaseStatus.OPENING;
            for (var step = 0; step < 12; step++) {
                var command = CaseCommand.values()[random.nextInt(5)];
                var accepted = tried(amira, id, command);
                // Activation of a case that is past it does nothing.
                var possible = command.isPossibleIn(expected) && isReachable(amira, id, command);
                assertThat(accepted).as("%s in %s", command, expected).isEqualTo(possible);
                if (accepted) expected = command.to();
                assertThat(head(amira, id).status()).isEqualTo(expected);
                assertThat(head(amira, id).closedOn() != null).isEqualTo(!expected.isOpen());
            }
        }
    }

    @Test
    void refusesAChangeToAnOutdatedCase() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Alt, Anna");
        run(amira, id);
        var seen = head(amira, id);
        change(amira, () -> states.pause(seen, seen.version(), ""));

        assertThatThrownBy(() -> change(amira, () -> states.close(seen, seen.version(), LocalDate.now(), "")))
                .isInstanceOf(Conflict.class);
        assertThat(head(amira, id).status()).isEqualTo(CaseStatus.PAUSED);
    }

    /** A condition of another feature, such as a consent, may hold the case back. */
    private boolean isReachable(Actor actor, CaseId id, CaseCommand command) {
        return command.to() != CaseStatus.ACTIVE
                || given.as(actor, () -> states.missing(id)).isEmpty();
    }

    private boolean tried(Actor actor, CaseId id, CaseCommand command) {
        var before = head(actor, id);
        try {
            change(actor, () -> perform(before, command));
        } catch (Conflict _) {
            return false;
        }
        return head(actor, id).status() != before.status();
    }

    private void perform(CaseHead head, CaseCommand command) {
        switch (command) {
            case ACTIVATE -> assertThat(states.activate(head.id())).isNotNull();
            case PAUSE -> states.pause(head, head.version(), "");
            case RESUME -> assertThat(states.resume(head, head.version(), "")).isNotNull();
            case CLOSE -> states.close(head, head.version(), LocalDate.now(), "");
            case REOPEN -> assertThat(states.reopen(head, head.version(), "")).isNotNull();
            default -> throw new IllegalArgumentException(command.name());
        }
    }

    /** As if everything that a feature asks for were there. */
    private void run(Actor actor, CaseId id) {
        change(actor, () -> jdbc.sql(
                        "update casework.case_file set status = 'ACTIVE', version = version + 1 where id = ?")
                .param(id.value())
                .update());
    }

    private CaseHead head(Actor actor, CaseId id) {
        return given.as(actor, () -> heads.open(id, ""));
    }

    private void change(Actor actor, Runnable work) {
        given.as(actor, () -> {
            work.run();
            return true;
        });
    }
}

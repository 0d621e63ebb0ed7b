package de.lotse.database;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.database.StartupProblem.Reason;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanCreationException;

class StartupProblemTests {

    @ParameterizedTest
    @EnumSource
    void saysEachReasonInASentenceWithoutGaps(Reason reason) {
        assertThat(new StartupProblem(reason, "eins", "zwei", "drei"))
                .message()
                .matches("(?s)[A-ZÄÖÜ].{20,}")
                .doesNotContain("{", "''");
    }

    @Test
    void givesEachReasonItsOwnExitCode() {
        assertThat(Arrays.stream(Reason.values()).map(reason -> new StartupProblem(reason).exitCode()))
                .doesNotHaveDuplicates()
                .allMatch(code -> code >= 10 && code < 64);
    }

    @Test
    void isFoundInWhatAFrameworkWrapsAroundIt() {
        var problem = new StartupProblem(Reason.FOLDER_IN_USE, "var");

        assertThat(StartupProblem.in(new BeanCreationException("dataSource", problem)))
                .contains(problem);
        assertThat(StartupProblem.in(new IllegalStateException("something else")))
                .isEmpty();
    }
}

package de.lotse.database;

import static de.lotse.database.StartupProblem.Reason.DISK_FULL;
import static de.lotse.database.StartupProblem.Reason.FOLDER_IN_USE;
import static de.lotse.database.StartupProblem.Reason.FOLDER_NOT_WRITABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {

    @TempDir
    Path folder;

    @Test
    void isForOneLotseAtATime() {
        try (var first = DataFolder.lock(folder)) {
            assertThat(first.resolve("lotse.lock")).exists();

            var problem = problemOf(() -> DataFolder.lock(folder));

            assertThat(problem.reason()).isEqualTo(FOLDER_IN_USE);
            assertThat(problem)
                    .hasMessageStartingWith(
                            "Der Datenordner " + folder + " wird bereits von einem laufenden Lotse benutzt.");
        }
    }

    @Test
    void isFreeAgainWhenTheFirstHasEnded() {
        DataFolder.lock(folder).close();

        try (var second = DataFolder.lock(folder)) {
            assertThat(second.resolve("lotse.lock")).exists();
        }
    }

    @Test
    void tellsWhereItCannotWrite() throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        var problem = problemOf(() -> DataFolder.requireWritable(file.resolve("var")));

        assertThat(problem.reason()).isEqualTo(FOLDER_NOT_WRITABLE);
        assertThat(problem.exitCode()).isEqualTo(12);
    }

    @Test
    void tellsHowMuchSpaceIsMissing() {
        var problem = problemOf(() -> DataFolder.requireSpace(folder, 1_000_000_000));

        assertThat(problem.reason()).isEqualTo(DISK_FULL);
        assertThat(problem).hasMessageContaining("mindestens 1000000000 MB");
    }

    private static StartupProblem problemOf(ThrowingCallable start) {
        return catchThrowableOfType(StartupProblem.class, start);
    }
}

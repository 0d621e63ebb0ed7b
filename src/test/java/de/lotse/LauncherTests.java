package de.lotse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ./lotse answers before it builds or starts anything. */
class LauncherTests {

    @Test
    void listsItsCommands() throws IOException, InterruptedException {
        var answer = lotse("help");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.text())
                .contains(
                        "./lotse run",
                        "./lotse test",
                        "./lotse format",
                        "./lotse verify-audit",
                        "./lotse admin",
                        "--port");
    }

    @ParameterizedTest
    @CsvSource({
        "starten, '„starten“ kenne ich nicht.'",
        "run --prot 80, 'Die Angabe „--prot“ kenne ich nicht.'",
        "run --port, 'Nach „--port“ fehlt der Wert.'",
        "run --port acht, '„acht“ ist kein Port.'",
        "run --port 65536, '„65536“ ist kein Port.'",
        "verify-audit --port 80, 'verify-audit kennt nur --data, --database-url'",
        "admin tenant list --data, 'Nach „--data“ fehlt der Wert.'",
        "test --fast, 'Die Angabe „--fast“ kenne ich nicht.'"
    })
    void saysInASentenceWhatItDoesNotUnderstand(String arguments, String sentence)
            throws IOException, InterruptedException {
        var answer = lotse(arguments.split(" "));

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.text()).startsWith(sentence).hasLineCount(1);
    }

    private static Answer lotse(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("./lotse"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text);
    }

    private record Answer(int exitCode, String text) {}
}

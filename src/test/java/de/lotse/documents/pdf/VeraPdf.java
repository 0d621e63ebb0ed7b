package de.lotse.documents.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks a file with veraPDF in a JVM of its own. A machine check: it proves no readable document, only an orderly one. */
public final class VeraPdf {

    private VeraPdf() {}

    /** @return one line for each broken rule of PDF/UA-1 and PDF/A-3a; none when the files conform to both */
    public static List<String> failures(Path... pdfs) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", // half the time for so short a life
                "-XX:+UseSerialGC",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                "target/verapdf/*",
                "src/test/verapdf/Validate.java"));
        for (var pdf : pdfs) command.add(pdf.toString());
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (process.waitFor() != 0 || !lines.contains("checked"))
            throw new IllegalStateException("veraPDF did not finish: " + lines);
        return lines.subList(0, lines.indexOf("checked"));
    }
}

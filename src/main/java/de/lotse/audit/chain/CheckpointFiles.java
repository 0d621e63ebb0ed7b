package de.lotse.audit.chain;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Checkpoints, one line each, in a file for each month (UTC). Lines are only ever appended. */
record CheckpointFiles(Path folder, SigningKey key) {

    void append(Checkpoint checkpoint) throws IOException {
        Files.createDirectories(folder);
        var month = YearMonth.from(checkpoint.at().atZone(ZoneOffset.UTC));
        try (var channel = FileChannel.open(folder.resolve("checkpoints-" + month + ".txt"), CREATE, APPEND)) {
            channel.write(ByteBuffer.wrap((checkpoint.signedBy(key) + "\n").getBytes(US_ASCII)));
            channel.force(true);
        }
    }

    /** All that this key has signed, and where a line is that it has not. */
    Read read() throws IOException {
        var checkpoints = new ArrayList<Checkpoint>();
        var strange = new ArrayList<String>();
        for (var file : files()) {
            var number = 0;
            for (var line : Files.readAllLines(file, US_ASCII)) {
                var place = file.getFileName() + ":" + ++number;
                Checkpoint.read(line, key).ifPresentOrElse(checkpoints::add, () -> strange.add(place));
            }
        }
        return new Read(checkpoints, strange);
    }

    private List<Path> files() throws IOException {
        if (!Files.exists(folder)) return List.of();
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().matches("checkpoints-.*\\.txt"))
                    .sorted()
                    .toList();
        }
    }

    record Read(List<Checkpoint> checkpoints, List<String> strange) {}
}

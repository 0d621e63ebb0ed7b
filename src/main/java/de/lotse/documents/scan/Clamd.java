package de.lotse.documents.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import de.lotse.documents.Verdict;
import de.lotse.documents.VirusScanner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Speaks the protocol of clamd (clamd(8), commands {@code PING} and {@code INSTREAM}): each command on a connection of its own,
 * the file in chunks with their length before them, an empty chunk at the end, then one answer that ends with a zero byte.
 */
@Component
@EnableConfigurationProperties(ScannerSettings.class)
class Clamd implements VirusScanner {

    private static final Logger LOG = LoggerFactory.getLogger(Clamd.class);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;
    private static final Pattern FOUND = Pattern.compile("stream: (.{1,200}) FOUND");

    /** After a silence nobody else has to wait for the same silence. */
    private static final long REST = Duration.ofSeconds(30).toNanos();

    private final ScannerSettings settings;
    private final AtomicLong silentSince = new AtomicLong(System.nanoTime() - REST);

    Clamd(ScannerSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean isConfigured() {
        return settings.isConfigured();
    }

    @Override
    public boolean answers() {
        var answers = isConfigured() && ask("zPING\0", null).equals("PONG");
        if (answers) silentSince.set(System.nanoTime() - REST);
        return answers;
    }

    @Override
    @Transactional(propagation = Propagation.NEVER) // no connection waits for the answer
    public Verdict scan(byte[] content) {
        if (!isConfigured() || System.nanoTime() - silentSince.get() < REST) return Verdict.UNCHECKED;
        var answer = ask("zINSTREAM\0", content);
        if (answer.equals("stream: OK")) return Verdict.CLEAN;
        var found = FOUND.matcher(answer);
        if (found.matches()) return Verdict.infected(found.group(1));
        if (!answer.isEmpty()) LOG.warn("The virus scanner could not check a file of {} bytes", content.length);
        return Verdict.UNCHECKED;
    }

    /** The answer without its end; empty when there was none in time. */
    private String ask(String command, byte @Nullable [] content) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answer = threads.submit(() -> talk(command, content));
            try {
                return answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                answer.cancel(true); // closes the connection
                silentSince.set(System.nanoTime());
                LOG.warn("The virus scanner does not answer within {}", settings.timeout());
            } catch (ExecutionException e) {
                LOG.warn(
                        "The virus scanner cannot be reached: {}",
                        e.getCause() == null ? "" : e.getCause().toString());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "";
    }

    private String talk(String command, byte @Nullable [] content) throws IOException {
        try (var channel = SocketChannel.open(settings.socket())) {
            write(channel, ByteBuffer.wrap(command.getBytes(US_ASCII)));
            if (content != null) stream(channel, content);
            return read(channel);
        }
    }

    private static void stream(SocketChannel channel, byte[] content) throws IOException {
        for (var from = 0; from < content.length; from += CHUNK) {
            var length = Math.min(CHUNK, content.length - from);
            write(channel, length(length));
            write(channel, ByteBuffer.wrap(content, from, length));
        }
        write(channel, length(0));
    }

    /** Four bytes in network order. */
    private static ByteBuffer length(int length) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(length).flip();
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) channel.write(bytes);
    }

    private static String read(SocketChannel channel) throws IOException {
        var answer = new ByteArrayOutputStream();
        var buffer = ByteBuffer.allocate(LONGEST_ANSWER);
        while (answer.size() < LONGEST_ANSWER && channel.read(buffer) >= 0) {
            buffer.flip();
            while (buffer.hasRemaining()) {
                var next = buffer.get();
                if (next == 0) return answer.toString(UTF_8);
                answer.write(next);
            }
            buffer.clear();
        }
        return ""; // without its end it may be half an answer
    }
}

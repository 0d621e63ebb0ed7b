package de.lotse.documents.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;

/** A scanner on loopback that knows one virus, and can be as difficult as a real one. */
public final class FakeClamd implements AutoCloseable {

    /** The test file of eicar.org, in two parts so that no scanner finds it here. */
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket server;
    private final Mood mood;
    private final CountDownLatch closed = new CountDownLatch(1);

    public enum Mood {
        WORKING,
        SILENT,
        BROKEN_ANSWER,
        HALF_AN_ANSWER,
        HANGS_UP,
        LIMIT_EXCEEDED
    }

    public FakeClamd(Mood mood) {
        this.mood = mood;
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().start(this::serve);
    }

    public String address() {
        return "tcp://127.0.0.1:" + server.getLocalPort();
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                Thread.ofPlatform().daemon().start(() -> talk(socket));
            } catch (IOException ended) {
                return;
            }
        }
    }

    private void talk(Socket socket) {
        try (socket) {
            var in = new DataInputStream(socket.getInputStream());
            var command = untilZero(in);
            var answer = command.equals("zPING") ? "PONG\0" : answer(in);
            socket.getOutputStream().write(answer.getBytes(US_ASCII));
        } catch (IOException gone) {
            return; // whoever asked has given up
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String answer(DataInputStream in) throws IOException, InterruptedException {
        if (mood == Mood.HANGS_UP) return "";
        var content = new ByteArrayOutputStream();
        for (var length = in.readInt(); length > 0; length = in.readInt()) content.write(in.readNBytes(length));
        return switch (mood) {
            case SILENT -> {
                closed.await();
                yield "";
            }
            case BROKEN_ANSWER -> "\u0001\u0002 200 fine\0";
            case HALF_AN_ANSWER -> "stream: O";
            case LIMIT_EXCEEDED -> "INSTREAM size limit exceeded. ERROR\0";
            case WORKING, HANGS_UP ->
                content.toString(ISO_8859_1).contains(EICAR) ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
        };
    }

    private static String untilZero(DataInputStream in) throws IOException {
        var text = new ByteArrayOutputStream();
        for (var next = in.readByte(); next != 0; next = in.readByte()) text.write(next);
        return text.toString(US_ASCII);
    }
}

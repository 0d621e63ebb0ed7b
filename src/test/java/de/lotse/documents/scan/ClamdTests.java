package de.lotse.documents.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.lotse.documents.Verdict;
import de.lotse.documents.scan.FakeClamd.Mood;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClamdTests {

    private static final byte[] LETTER = new byte[300_000]; // some chunks

    @Test
    void findsWhatTheScannerFinds() {
        try (var clamd = new FakeClamd(Mood.WORKING)) {
            var client = client(clamd.address());

            assertThat(client.answers()).isTrue();
            assertThat(client.scan(LETTER)).isEqualTo(Verdict.CLEAN);
            assertThat(client.scan(FakeClamd.EICAR.getBytes(US_ASCII)))
                    .isEqualTo(Verdict.infected("Eicar-Test-Signature"));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Mood.class, names = "WORKING", mode = EnumSource.Mode.EXCLUDE)
    void whatCannotBeUnderstoodInTimeIsUnchecked(Mood mood) {
        try (var clamd = new FakeClamd(mood)) {
            var begin = System.nanoTime();

            assertThat(client(clamd.address()).scan(LETTER)).isEqualTo(Verdict.UNCHECKED);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void onlyTheFirstWaitsForAScannerThatIsSilent() {
        try (var clamd = new FakeClamd(Mood.SILENT)) {
            var client = client(clamd.address());
            client.scan(LETTER);
            var begin = System.nanoTime();

            for (var i = 0; i < 20; i++) assertThat(client.scan(LETTER)).isEqualTo(Verdict.UNCHECKED);

            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(1));
        }
    }

    @Test
    void aScannerThatIsNotThereIsNoError() throws IOException {
        try (var nobody = new Socket()) { // keeps the port from others, and does not listen
            nobody.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            var gone = "tcp://127.0.0.1:" + nobody.getLocalPort();

            assertThat(client(gone).answers()).isFalse();
            assertThat(client(gone).scan(LETTER)).isEqualTo(Verdict.UNCHECKED);
        }
        assertThat(client("").isConfigured()).isFalse();
        assertThat(client("").scan(LETTER)).isEqualTo(Verdict.UNCHECKED);
    }

    @Test
    void speaksThroughASocketOfTheMachineToo(@TempDir Path folder) throws IOException {
        var socket = folder.resolve("clamd.ctl");
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            Thread.ofPlatform().daemon().start(() -> answerPing(server));

            assertThat(client("unix:" + socket).answers()).isTrue();
        }
    }

    @Test
    void anAddressThatCannotBeMeantStopsTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client("localhost:3310"))
                .withMessageContaining("tcp://host:port");
    }

    private static void answerPing(ServerSocketChannel server) {
        try (var channel = server.accept()) {
            channel.read(ByteBuffer.allocate(16));
            channel.write(ByteBuffer.wrap("PONG\0".getBytes(US_ASCII)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Clamd client(String address) {
        return new Clamd(new ScannerSettings(address, Duration.ofSeconds(2)));
    }
}

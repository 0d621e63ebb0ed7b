package de.lotse.documents.scan;

import de.lotse.documents.Verdict;
import de.lotse.documents.VirusScanner;
import java.time.Duration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The real client, pointed at whatever a test brings; without one there is no scanner, as in most offices. */
@TestComponent
@Primary
public class ScannerOfTests implements VirusScanner {

    private volatile Clamd client = at("");

    public void pointTo(FakeClamd clamd) {
        client = at(clamd.address());
    }

    public void remove() {
        client = at("");
    }

    private static Clamd at(String address) {
        return new Clamd(new ScannerSettings(address, Duration.ofSeconds(2)));
    }

    @Override
    public boolean isConfigured() {
        return client.isConfigured();
    }

    @Override
    public boolean answers() {
        return client.answers();
    }

    @Override
    public Verdict scan(byte[] content) {
        if (TransactionSynchronizationManager.isActualTransactionActive())
            throw new IllegalStateException("a connection would wait for the scanner");
        return client.scan(content);
    }
}

package de.lotse.casework.files;

import de.lotse.casework.files.CaseDocument.Kept;
import de.lotse.documents.Blobs;
import de.lotse.documents.Verdict;
import de.lotse.documents.VirusScanner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Decides whether a file goes out as it is. What Lotse paints of it can be looked at anyway, unless it is locked. */
@Component
class Gate {

    private final VirusScanner scanner;
    private final Blobs blobs;
    private final TransactionOperations transaction;

    Gate(VirusScanner scanner, Blobs blobs, TransactionOperations transaction) {
        this.scanner = scanner;
        this.blobs = blobs;
        this.transaction = transaction;
    }

    /** Whether the scanner has to see the content before one can say. */
    boolean asks(Kept file) {
        return file.verdict().equals(Verdict.UNCHECKED) && scanner.isConfigured();
    }

    /**
     * Shows the scanner what it has not seen, and keeps what it says whatever comes after. The answer may take its time, so no
     * transaction is open.
     *
     * @param content only looked at when the gate {@link #asks}
     */
    @Transactional(propagation = Propagation.NEVER)
    Passage of(CaseDocument document, Kept file, byte[] content) {
        var verdict = asks(file) ? ask(file, content) : file.verdict();
        return new Passage(opening(document, verdict), verdict.finding());
    }

    private Verdict ask(Kept file, byte[] content) {
        var verdict = scanner.scan(content);
        transaction.executeWithoutResult(_ -> blobs.note(file.blob(), verdict));
        return verdict;
    }

    private Opening opening(CaseDocument document, Verdict verdict) {
        return switch (verdict.state()) {
            case CLEAN -> Opening.OPEN;
            case INFECTED -> Opening.LOCKED;
            // Whoever has uploaded it has it anyway.
            case UNCHECKED -> document.mine() || !scanner.isConfigured() ? Opening.OPEN : Opening.WAITING;
        };
    }

    /** @param finding what the scanner found; empty unless it found something */
    record Passage(Opening opening, String finding) {

        boolean isLocked() {
            return opening == Opening.LOCKED;
        }
    }

    enum Opening {
        OPEN,
        /** The scanner of the house does not answer. */
        WAITING,
        /** Malware was found. */
        LOCKED
    }
}

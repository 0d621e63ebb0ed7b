package de.lotse.casework.files;

import de.lotse.casework.files.CaseDocument.Kept;
import de.lotse.documents.Blobs;
import de.lotse.documents.Verdict;
import de.lotse.documents.VirusScanner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Decides whether a file goes out as it is. What Lotse paints of it can be looked at anyway, unless it is locked. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Gate {

    private final VirusScanner scanner;
    private final Blobs blobs;

    Gate(VirusScanner scanner, Blobs blobs) {
        this.scanner = scanner;
        this.blobs = blobs;
    }

    /** Asks the scanner where it was not asked yet. */
    Opening of(CaseDocument document) {
        var file = document.file();
        if (file == null) return Opening.LOCKED;
        return switch (verdict(file).state()) {
            case CLEAN -> Opening.OPEN;
            case INFECTED -> Opening.LOCKED;
            // Whoever has uploaded it has it anyway.
            case UNCHECKED -> document.mine() || !scanner.isConfigured() ? Opening.OPEN : Opening.WAITING;
        };
    }

    private Verdict verdict(Kept file) {
        if (!file.verdict().equals(Verdict.UNCHECKED) || !scanner.isConfigured()) return file.verdict();
        var verdict = scanner.scan(blobs.load(file.blob()));
        blobs.note(file.blob(), verdict);
        return verdict;
    }

    enum Opening {
        OPEN,
        /** The scanner of the house does not answer. */
        WAITING,
        /** Malware was found. */
        LOCKED
    }
}

package de.lotse.casework.exports;

import de.lotse.documents.PieceCipher.Pieces;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes a file into the database while it is being made: never more of it than one piece is in memory, and none of it readable there. */
final class PieceStream extends OutputStream {

    private static final int PIECE = 1 << 20;

    private final UUID id;
    private final ExportPieces kept;
    private final Pieces pieces;
    private final TransactionTemplate transaction;
    private final byte[] piece = new byte[PIECE];
    private int filled;
    private int number;
    private long size;
    private boolean closed;

    PieceStream(UUID id, ExportPieces kept, Pieces pieces, TransactionTemplate transaction) {
        this.id = id;
        this.kept = kept;
        this.pieces = pieces;
        this.transaction = transaction;
    }

    @Override
    public void write(int one) {
        if (filled == PIECE) put(false);
        piece[filled++] = (byte) one;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        for (int done = 0; done < length; ) {
            if (filled == PIECE) put(false);
            var some = Math.min(PIECE - filled, length - done);
            System.arraycopy(bytes, from + done, piece, filled, some);
            filled += some;
            done += some;
        }
    }

    /** The last piece says that it is the last, so that a shortened file is noticed. */
    @Override
    public void close() {
        if (closed) return;
        closed = true;
        put(true);
    }

    private void put(boolean last) {
        var sealed = pieces.encrypt(Arrays.copyOf(piece, filled), ExportPieces.place(id, number, last));
        transaction.executeWithoutResult(_ -> kept.add(id, number, sealed));
        number++;
        size += filled;
        filled = 0;
    }

    int pieces() {
        return number;
    }

    long size() {
        return size;
    }
}

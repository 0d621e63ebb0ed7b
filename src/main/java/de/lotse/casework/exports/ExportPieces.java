package de.lotse.casework.exports;

import de.lotse.documents.PieceCipher;
import de.lotse.documents.PieceCipher.Pieces;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The file of an export in pieces, each encrypted with the key of that file; whoever deletes the key deletes the file. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ExportPieces {

    private final JdbcClient jdbc;
    private final PieceCipher cipher;

    ExportPieces(JdbcClient jdbc, PieceCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** Begins its file anew: an earlier run may have died halfway. Answers the key. */
    Pieces begin(UUID id) {
        forget(id);
        var key = cipher.newKey(Scope.actor().tenant(), keyAt(id));
        jdbc.sql("update casework.export set file_key = ? where id = ?")
                .params(key, id)
                .update();
        return cipher.open(Scope.actor().tenant(), key, keyAt(id));
    }

    void add(UUID id, int number, byte[] content) {
        jdbc.sql("insert into casework.export_piece (export_id, number, content) values (?, ?, ?)")
                .params(id, number, content)
                .update();
    }

    /** Throws {@link NotFound} where it has none any more. */
    Pieces open(UUID id) {
        var key = jdbc.sql("select file_key from casework.export where id = ? and file_key is not null")
                .param(id)
                .query((row, number) -> row.getBytes("file_key"))
                .optional()
                .orElseThrow(NotFound::new);
        return cipher.open(Scope.actor().tenant(), key, keyAt(id));
    }

    Optional<byte[]> get(UUID id, int number) {
        return jdbc.sql("select content from casework.export_piece where export_id = ? and number = ?")
                .params(id, number)
                .query((row, line) -> row.getBytes("content"))
                .optional();
    }

    void forget(UUID id) {
        jdbc.sql("delete from casework.export_piece where export_id = ?")
                .param(id)
                .update();
    }

    /** Where a piece stands, which goes into its encryption: none can be put in the place of another, and the last cannot be left out. */
    static String place(UUID id, int number, boolean last) {
        return "casework.export_piece.content:" + id + ":" + number + (last ? ":last" : "");
    }

    private static String keyAt(UUID id) {
        return "casework.export.file_key:" + id;
    }
}

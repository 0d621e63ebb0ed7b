package de.lotse.casework.referrals;

import de.lotse.consent.SharedReading;
import de.lotse.documents.CaseCipher;
import de.lotse.shared.Ids;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the two sides write to each other, encrypted with the key of the case. Each keeps its own; the other's is read as a recipient. */
@Repository
class Messages {

    private final JdbcClient jdbc;
    private final CaseCipher cipher;
    private final SharedReading reading;

    Messages(JdbcClient jdbc, CaseCipher cipher, SharedReading reading) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.reading = reading;
    }

    void add(Referral referral, Message.Kind kind, String text) {
        if (text.isBlank()) return;
        var id = Ids.next();
        jdbc.sql("""
                        insert into casework.referral_text (id, referral_id, addressee_id, to_sender, kind, text)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(id, referral.id(), referral.otherSide().value(), !referral.sent(), kind.name())
                .param(cipher.encrypt(Scope.actor().tenant(), referral.caseId(), text.strip(), place(id)))
                .update();
    }

    /** In the order in which they were written; what the other side shares no more is not among them. */
    List<Message> of(Referral referral) {
        var ours = read(referral, true);
        var theirs = reading.overview(() -> read(referral, false));
        return Stream.concat(ours.stream(), theirs.stream())
                .sorted(Comparator.comparing(Message::at))
                .toList();
    }

    private List<Message> read(Referral referral, boolean ours) {
        return jdbc.sql("select id, kind, text, written_at from casework.referral_text where referral_id = ?")
                .param(referral.id())
                .query((row, number) -> map(row, referral.caseId(), ours))
                .list();
    }

    private Message map(ResultSet row, UUID caseId, boolean ours) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Message(
                Message.Kind.valueOf(row.getString("kind")),
                cipher.decrypt(Scope.actor().tenant(), caseId, row.getBytes("text"), place(id)),
                ours,
                row.getTimestamp("written_at").toInstant());
    }

    private static String place(UUID id) {
        return "casework.referral_text.text:" + id;
    }
}

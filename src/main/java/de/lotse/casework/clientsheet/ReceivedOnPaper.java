package de.lotse.casework.clientsheet;

import de.lotse.consent.ContentCategory;
import de.lotse.documents.CaseCipher;
import de.lotse.shared.Scope;
import de.lotse.web.Formats;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Letters and sheets that left the house. Only those whose document the acting person may read; a letter to an office is left out from the
 * day on that something was shared of which she is not told yet. An address is never repeated.
 */
@Repository
class ReceivedOnPaper implements Received {

    private final JdbcClient jdbc;
    private final CaseCipher cipher;

    ReceivedOnPaper(JdbcClient jdbc, CaseCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    @Override
    public List<Line> of(Asked asked) {
        return Stream.concat(letters(asked).stream(), sheets(asked).stream()).toList();
    }

    private List<Line> letters(Asked asked) {
        return jdbc
                .sql("""
                        select l.recipient, d.id, d.recipient as name, d.sent_on
                        from   casework.letter l
                        join   casework.document o on o.tenant_id = l.tenant_id and o.id = l.document_id
                        join   casework.letter_dispatch d on d.tenant_id = l.tenant_id and d.letter_id = l.id
                        where  l.case_id = ? and l.person_id = ? and l.recipient <> 'NOBODY' and d.taken_back_at is null
                        order  by d.sent_on desc, d.id""")
                .params(asked.caseId(), asked.id().value())
                .query((row, number) -> letter(asked, row))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<Line> letter(Asked asked, ResultSet row) throws SQLException {
        var words = asked.words();
        var day = row.getObject("sent_on", LocalDate.class);
        var toOffice = row.getString("recipient").equals("OFFICE");
        if (toOffice && asked.untold().hidesLetterOf(day)) return List.of();
        var title = toOffice ? name(asked, row, "letter_dispatch.recipient") : words.of("received.you");
        var lines = List.of(words.term("how", words.of("how.LETTER")), words.term("when", Formats.date(day)));
        return List.of(new Line(day, new Entry(title, lines)));
    }

    private List<Line> sheets(Asked asked) {
        if (!asked.isClient()) return List.of();
        return jdbc.sql("""
                        select d.id, d.recipient, d.office as name, d.categories, d.disclosed_at
                        from   casework.disclosure d
                        join   casework.document o on o.tenant_id = d.tenant_id and o.id = d.document_id
                        where  d.case_id = ? and d.basis_id is null
                        order  by d.disclosed_at desc, d.id""")
                .param(asked.caseId())
                .query((row, number) -> sheet(asked, row))
                .list();
    }

    private Line sheet(Asked asked, ResultSet row) throws SQLException {
        var words = asked.words();
        var at = row.getTimestamp("disclosed_at").toInstant();
        var categories = Arrays.stream((String[]) row.getArray("categories").getArray())
                .map(ContentCategory::valueOf)
                .toList();
        var title = row.getString("recipient").equals("OFFICE")
                ? name(asked, row, "disclosure.office")
                : words.of("received.you");
        var lines = List.of(
                words.term("how", words.of("how.SHEET")),
                words.term("what", words.categories(categories)),
                words.term("when", Formats.date(at)));
        return new Line(at.atZone(Formats.ZONE).toLocalDate(), new Entry(title, lines));
    }

    /** The first line: what follows on an envelope is the address. */
    private String name(Asked asked, ResultSet row, String place) throws SQLException {
        var sealed = row.getBytes("name");
        if (sealed == null) return asked.words().of("received.office");
        var text = cipher.decrypt(
                Scope.actor().tenant(),
                asked.caseId(),
                sealed,
                "casework." + place + ":" + row.getObject("id", UUID.class));
        return text.lines().findFirst().orElse("");
    }
}

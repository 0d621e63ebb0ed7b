package de.lotse.casework.hints;

import de.lotse.casework.CaseId;
import de.lotse.casework.hints.Origin.TextState;
import de.lotse.documents.CaseCipher;
import de.lotse.shared.Scope;
import de.lotse.structure.SignalSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which signals came from which case, for whoever may open the case. */
@Repository
class Origins {

    static final int MOST = 200;
    private static final String READ = """
            select o.signal_id, o.case_id, o.source, o.source_id, o.barrier, o.text, o.text_state, o.refusal, o.author_id, o.given_on,
                   u.display_name as author
            from   casework.signal_origin o
            left join identity.user_name u on u.tenant_id = o.tenant_id and u.id = o.author_id
            """;
    private static final String VISIBLE =
            "join consent.visible_case v on v.tenant_id = o.tenant_id and v.case_id = o.case_id ";

    private static final String TO_READ = """
            o.text_state = 'WAITING' and o.author_id <> shared.actor()
            and not exists (select 1 from consent.barred_case b where b.tenant_id = o.tenant_id and b.case_id = o.case_id)
            """;

    private final JdbcClient jdbc;
    private final CaseCipher cipher;

    Origins(JdbcClient jdbc, CaseCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** The latest first. */
    List<Origin> of(CaseId caseId) {
        return jdbc.sql(READ + "where o.case_id = ? order by o.given_on desc, o.signal_id")
                .param(caseId.value())
                .query((row, number) -> map(row))
                .list();
    }

    /** Of all cases that the acting person may open, the latest first. */
    List<Origin> ofVisibleCases() {
        return jdbc.sql(READ + VISIBLE + "order by o.given_on desc, o.signal_id limit " + MOST)
                .query((row, number) -> map(row))
                .list();
    }

    /**
     * Whose words the acting person may read as the second one, the oldest first: those of her organisation, but for cases that an exclusion
     * keeps from her. She need not know the case, and is not told which it is.
     */
    List<Unread> toRead() {
        return jdbc.sql(READ + "where " + TO_READ + "order by o.given_on, o.signal_id limit " + MOST)
                .query((row, number) -> unread(row))
                .list();
    }

    int countToRead() {
        return jdbc.sql("select count(*) from casework.signal_origin o where " + TO_READ)
                .query(Integer.class)
                .single();
    }

    Optional<Unread> toRead(UUID signal) {
        return jdbc.sql(READ + "where " + TO_READ + "and o.signal_id = ?")
                .param(signal)
                .query((row, number) -> unread(row))
                .optional();
    }

    Optional<Origin> find(CaseId caseId, UUID signal) {
        return jdbc.sql(READ + "where o.case_id = ? and o.signal_id = ?")
                .params(caseId.value(), signal)
                .query((row, number) -> map(row))
                .optional();
    }

    void add(
            CaseId caseId,
            UUID signal,
            SignalSource source,
            @Nullable UUID sourceId,
            String barrier,
            String text,
            LocalDate on) {
        jdbc.sql("""
                        insert into casework.signal_origin (signal_id, case_id, source, barrier, given_on, text_state, source_id, text)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(signal, caseId.value(), source.name(), barrier, on)
                .param(text.isEmpty() ? TextState.NONE.name() : TextState.WAITING.name())
                .param(sourceId)
                .param(text.isEmpty() ? null : sealed(caseId, signal, "text", text))
                .update();
    }

    /** Ends the wait of a text; answers whether it still waited, and was written by somebody else. */
    boolean decide(Unread unread, TextState state, String refusal) {
        var signal = unread.signal();
        return jdbc.sql("""
                        update casework.signal_origin
                        set    text = null, text_state = ?, reviewer_id = shared.actor(), refusal = ?
                        where  signal_id = ? and text_state = 'WAITING' and author_id <> shared.actor()""")
                        .param(state.name())
                        .param(refusal.isEmpty() ? null : sealed(caseOf(signal), signal, "refusal", refusal))
                        .param(signal)
                        .update()
                == 1;
    }

    /** For the key of its case. */
    private CaseId caseOf(UUID signal) {
        return jdbc.sql("select case_id from casework.signal_origin where signal_id = ?")
                .param(signal)
                .query((row, number) -> new CaseId(row.getObject("case_id", UUID.class)))
                .single();
    }

    void remove(UUID signal) {
        jdbc.sql("delete from casework.signal_origin where signal_id = ?")
                .param(signal)
                .update();
    }

    void dismiss(CaseId caseId, SignalSource source, UUID sourceId) {
        jdbc.sql("""
                        insert into casework.signal_dismissed (case_id, source, source_id) values (?, ?, ?)
                        on conflict do nothing""").params(caseId.value(), source.name(), sourceId).update();
    }

    List<Dismissed> dismissed(CaseId caseId) {
        return jdbc.sql("select source, source_id from casework.signal_dismissed where case_id = ?")
                .param(caseId.value())
                .query((row, number) -> new Dismissed(
                        SignalSource.valueOf(row.getString("source")), row.getObject("source_id", UUID.class)))
                .list();
    }

    private Origin map(ResultSet row) throws SQLException {
        var caseId = row.getObject("case_id", UUID.class);
        var signal = row.getObject("signal_id", UUID.class);
        return new Origin(
                signal,
                caseId,
                SignalSource.valueOf(row.getString("source")),
                row.getObject("source_id", UUID.class),
                row.getString("barrier"),
                opened(row, caseId, signal, "text"),
                TextState.valueOf(row.getString("text_state")),
                opened(row, caseId, signal, "refusal"),
                row.getObject("author_id", UUID.class),
                Objects.requireNonNullElse(row.getString("author"), ""),
                row.getObject("given_on", LocalDate.class));
    }

    private Unread unread(ResultSet row) throws SQLException {
        var signal = row.getObject("signal_id", UUID.class);
        return new Unread(
                signal,
                row.getString("barrier"),
                opened(row, row.getObject("case_id", UUID.class), signal, "text"),
                row.getObject("author_id", UUID.class),
                Objects.requireNonNullElse(row.getString("author"), ""),
                row.getObject("given_on", LocalDate.class));
    }

    private byte[] sealed(CaseId caseId, UUID signal, String column, String text) {
        return cipher.encrypt(Scope.actor().tenant(), caseId.value(), text, place(column, signal));
    }

    private String opened(ResultSet row, UUID caseId, UUID signal, String column) throws SQLException {
        var text = row.getBytes(column);
        return text == null ? "" : cipher.decrypt(Scope.actor().tenant(), caseId, text, place(column, signal));
    }

    private static String place(String column, UUID signal) {
        return "casework.signal_origin." + column + ":" + signal;
    }

    record Dismissed(SignalSource source, UUID sourceId) {

        boolean is(ProposalSource.Proposal proposal) {
            return source == proposal.source() && sourceId.equals(proposal.id());
        }
    }
}

package de.lotse.identity.kept;

import de.lotse.documents.TenantCipher;
import de.lotse.identity.kept.KeptForm.Field;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps typed forms encrypted, for twelve hours and for their authors alone. */
@Repository
public class KeptForms {

    /** What only the machine needs, and what nobody but its owner may ever read. */
    private static final Set<String> NEVER = Set.of(
            "_csrf", "_owner", "password", "passwordOld", "passwordAgain", "credential", "secret", "pin", "pinAgain");

    /**
     * Name of the session's attribute with the form that was asked for a proof: it alone goes on by itself. The address is not enough, because
     * somebody at a locked screen could write it.
     */
    public static final String WAITS_FOR_PROOF = "lotse.kept.waits";

    /** There a {@code code} is one of an app or from paper. */
    private static final Pattern SIGNING_IN = Pattern.compile("/(anmelden|konto|mitteilungen|sperre)(/.*)?");

    private final JdbcClient jdbc;
    private final TenantCipher cipher;
    private final TransactionOperations transaction;

    KeptForms(JdbcClient jdbc, TenantCipher cipher, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.transaction = transaction;
    }

    /** Keeps what somebody who is signed in has just sent; what it was kept as. */
    public UUID keep(Actor actor, HttpServletRequest request) {
        return keep(new SignedFormOwner.Owner(actor.tenant(), actor.user()), request.getRequestURI(), fields(request));
    }

    static List<Field> fields(HttpServletRequest request) {
        var signingIn = SIGNING_IN.matcher(request.getRequestURI()).matches();
        return request.getParameterMap().entrySet().stream()
                .filter(entry -> !NEVER.contains(entry.getKey()))
                .filter(entry -> !entry.getKey().equals("code") || !signingIn)
                .flatMap(entry -> Arrays.stream(entry.getValue()).map(value -> new Field(entry.getKey(), value)))
                .toList();
    }

    UUID keep(SignedFormOwner.Owner owner, String path, List<Field> fields) {
        var id = Ids.next();
        var text = fields.stream().map(KeptForms::line).collect(Collectors.joining("\n"));
        var encrypted = cipher.encrypt(owner.tenant(), text, place(id));
        Scope.of(owner.tenant())
                .run(() -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("delete from identity.kept_form where kept_at < now() - interval '12 hours'")
                            .update();
                    jdbc.sql("insert into identity.kept_form (id, user_id, path, fields) values (?, ?, ?, ?)")
                            .params(id, owner.user().value(), path, encrypted)
                            .update();
                }));
        return id;
    }

    /** What this person typed last and has not got back yet. */
    public Optional<UUID> newestOf(Actor actor) {
        return Scope.of(actor)
                .get(() -> transaction.execute(status -> jdbc.sql("""
                        select id from identity.kept_form
                        where  user_id = ? and kept_at > now() - interval '12 hours'
                        order  by kept_at desc
                        limit  1""")
                        .param(actor.user().value())
                        .query(UUID.class)
                        .optional()));
    }

    /** Throws {@link NotFound} for what somebody else typed. */
    KeptForm get(UUID id) {
        return transaction.execute(
                status -> jdbc.sql("""
                        select id, path, fields, kept_at from identity.kept_form
                        where  id = ? and user_id = shared.actor()""").param(id).query(this::map).optional().orElseThrow(NotFound::new));
    }

    void delete(UUID id) {
        transaction.executeWithoutResult(
                status -> jdbc.sql("delete from identity.kept_form where id = ? and user_id = shared.actor()")
                        .param(id)
                        .update());
    }

    private KeptForm map(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var text = cipher.decrypt(Scope.actor().tenant(), row.getBytes("fields"), place(id));
        var fields = Arrays.stream(text.split("\n", -1)).map(KeptForms::field).toList();
        return new KeptForm(
                id, row.getString("path"), fields, row.getTimestamp("kept_at").toInstant());
    }

    private static String line(Field field) {
        return escape(field.name()) + "\t" + escape(field.value());
    }

    private static Field field(String line) {
        var tab = line.indexOf('\t');
        return new Field(unescape(line.substring(0, tab)), unescape(line.substring(tab + 1)));
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    private static String unescape(String text) {
        return text.translateEscapes();
    }

    private static String place(UUID id) {
        return "identity.kept_form.fields:" + id;
    }
}

package de.lotse.identity.passwords;

import de.lotse.identity.factors.AccountEvents;
import de.lotse.identity.factors.AccountEvents.Kind;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.shared.UserId;
import de.lotse.tenancy.Tenant;
import de.lotse.tenancy.Tenants;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Sets passwords. No factor is touched: whoever has one shows it at the next sign-in as before (ASVS 5.0, 6.4.3). */
@Service
class Passwords {

    private final PasswordLinks links;
    private final PasswordRules rules;
    private final PasswordEncoder hashing;
    private final AccountEvents events;
    private final Tenants tenants;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    Passwords(
            PasswordLinks links,
            PasswordRules rules,
            PasswordEncoder hashing,
            AccountEvents events,
            Tenants tenants,
            JdbcClient jdbc,
            TransactionOperations transaction) {
        this.links = links;
        this.rules = rules;
        this.hashing = hashing;
        this.events = events;
        this.tenants = tenants;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** The user name for which the link is good; empty if it is not. */
    Optional<String> usernameOf(String token) {
        return links.owner(token).flatMap(owner -> Scope.of(owner.tenant())
                .get(() -> name(owner.user()).map(Names::username)));
    }

    /** What is wrong with a new password for the person of this link; null if nothing is. */
    @Nullable
    String wrong(String token, String password) {
        var owner = links.owner(token).orElseThrow(NotFound::new);
        return Scope.of(owner.tenant()).get(() -> wrong(owner.tenant(), owner.user(), password));
    }

    /** Sets it and ends all sessions; false if the link was used meanwhile. */
    boolean setByLink(String token, String password) {
        var owner = links.owner(token);
        if (owner.isEmpty()) return false;
        var hash = hashing.encode(password); // outside the transaction: it may have to wait for its turn
        var user = owner.get().user();
        return Scope.of(owner.get().tenant())
                .get(() -> transaction.execute(status -> {
                    if (!links.use(token)) return false;
                    set(user, hash, "");
                    return true;
                }));
    }

    /** The acting person's own; all her other sessions end. */
    void setOwn(String password, String session) {
        var hash = hashing.encode(password);
        transaction.executeWithoutResult(status -> set(Scope.actor().user(), hash, session));
    }

    @Nullable
    String wrongOwn(String password) {
        var actor = Scope.actor();
        return wrong(actor.tenant(), actor.user(), password);
    }

    private @Nullable String wrong(TenantId tenant, UserId user, String password) {
        var names = name(user).orElseThrow(NotFound::new);
        var place = tenants.find(tenant).map(Tenant::name).orElse("");
        return rules.wrong(password, List.of(names.username(), names.name(), names.organisation(), place, "lotse"));
    }

    private void set(UserId user, @Nullable String hash, String session) {
        jdbc.sql("update identity.account set password_hash = :hash where id = :id")
                .param("hash", hash)
                .param("id", user.value())
                .update();
        jdbc.sql("delete from identity.session where principal_name = ? and session_id <> ?")
                .params(user.value().toString(), session)
                .update();
        events.add(user, Kind.PASSWORD_CHANGED);
    }

    private Optional<Names> name(UserId user) {
        return transaction.execute(status -> jdbc.sql("""
                        select a.username, a.display_name, o.name as organisation
                        from   identity.account a join tenancy.organisation_name o on o.id = a.organisation_id
                        where  a.id = ? and a.enabled""")
                .param(user.value())
                .query((row, number) -> new Names(
                        row.getString("username"), row.getString("display_name"), row.getString("organisation")))
                .optional());
    }

    private record Names(String username, String name, String organisation) {}
}

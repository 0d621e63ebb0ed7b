package de.lotse.identity.oidc;

import de.lotse.documents.TenantCipher;
import de.lotse.identity.oidc.Issuer.RoleName;
import de.lotse.shared.NotFound;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The identity providers of the current municipality. */
@Repository
@Transactional
class Issuers {

    private static final String SELECT = """
            select i.id, i.version, i.label, i.address, i.client_id, i.help, i.roles_claim, i.second_factor, i.enabled,
                   array(select o.organisation_id from identity.oidc_issuer_organisation o
                         where  o.issuer_id = i.id order by o.organisation_id) as organisations,
                   array(select r.value from identity.oidc_role r where r.issuer_id = i.id order by r.role, r.value) as names,
                   array(select r.role from identity.oidc_role r where r.issuer_id = i.id order by r.role, r.value) as roles
            from   identity.oidc_issuer i
            """;

    private final JdbcClient jdbc;
    private final TenantCipher cipher;

    Issuers(JdbcClient jdbc, TenantCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    List<Issuer> all() {
        return jdbc.sql(SELECT + "order by not i.enabled, i.label, i.id")
                .query(Issuers::map)
                .list();
    }

    Optional<Issuer> find(UUID id) {
        return jdbc.sql(SELECT + "where i.id = ?").param(id).query(Issuers::map).optional();
    }

    Issuer get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    String secret(UUID id) {
        var encrypted = jdbc.sql("select client_secret from identity.oidc_issuer where id = ?")
                .param(id)
                .query((row, number) -> row.getBytes("client_secret"))
                .single();
        return cipher.decrypt(tenant(), encrypted, place(id));
    }

    /** @throws org.springframework.dao.DuplicateKeyException if this client of this provider is known already */
    void add(Issuer issuer, String secret) {
        jdbc.sql("""
                        insert into identity.oidc_issuer
                          (id, label, address, client_id, client_secret, help, roles_claim, second_factor)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        issuer.id(),
                        issuer.label(),
                        issuer.address(),
                        issuer.clientId(),
                        encrypted(issuer.id(), secret),
                        issuer.help())
                .param(issuer.rolesClaim())
                .param(issuer.secondFactor().toArray(String[]::new))
                .update();
        addParts(issuer);
    }

    /**
     * Everything but the address.
     *
     * @param secret null keeps the one that is stored
     * @return false if somebody else has changed it since this version
     */
    boolean change(Issuer issuer, @Nullable String secret) {
        var changed = jdbc.sql("""
                        update identity.oidc_issuer
                        set    version = version + 1, label = ?, client_id = ?, client_secret = coalesce(?, client_secret),
                               help = ?, roles_claim = ?, second_factor = ?
                        where  id = ? and version = ?""")
                .params(issuer.label(), issuer.clientId())
                .param(secret == null ? null : encrypted(issuer.id(), secret))
                .param(issuer.help())
                .param(issuer.rolesClaim())
                .param(issuer.secondFactor().toArray(String[]::new))
                .params(issuer.id(), issuer.version())
                .update();
        if (changed == 0) return false;
        jdbc.sql("delete from identity.oidc_role where issuer_id = ?")
                .param(issuer.id())
                .update();
        jdbc.sql("delete from identity.oidc_issuer_organisation where issuer_id = ? and organisation_id <> all (?)")
                .params(issuer.id(), organisations(issuer))
                .update();
        addParts(issuer);
        return true;
    }

    void enable(UUID id, boolean enabled) {
        var changed = jdbc.sql("update identity.oidc_issuer set enabled = ?, version = version + 1 where id = ?")
                .params(enabled, id)
                .update();
        if (changed == 0) throw new NotFound();
    }

    private void addParts(Issuer issuer) {
        jdbc.sql("""
                        insert into identity.oidc_issuer_organisation (issuer_id, organisation_id)
                        select ?, one from unnest(?::uuid[]) one
                        on conflict do nothing""").params(issuer.id(), organisations(issuer)).update();
        for (var one : issuer.roles())
            jdbc.sql("insert into identity.oidc_role (issuer_id, value, role) values (?, ?, ?)")
                    .params(issuer.id(), one.value(), one.role().name())
                    .update();
    }

    private static UUID[] organisations(Issuer issuer) {
        return issuer.organisations().stream().map(OrganisationId::value).toArray(UUID[]::new);
    }

    private byte[] encrypted(UUID id, String secret) {
        return cipher.encrypt(tenant(), secret, place(id));
    }

    private static TenantId tenant() {
        return Scope.current().orElseThrow().tenant();
    }

    private static String place(UUID id) {
        return "identity.oidc_issuer.client_secret:" + id;
    }

    private static Issuer map(ResultSet row, int number) throws SQLException {
        var names = (String[]) row.getArray("names").getArray();
        var roles = (String[]) row.getArray("roles").getArray();
        var mapping = IntStream.range(0, names.length)
                .mapToObj(i -> new RoleName(names[i], Role.valueOf(roles[i])))
                .toList();
        var organisations = (UUID[]) row.getArray("organisations").getArray();
        return new Issuer(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("label"),
                row.getString("address"),
                row.getString("client_id"),
                row.getString("help"),
                Arrays.stream(organisations).map(OrganisationId::new).toList(),
                row.getString("roles_claim"),
                mapping,
                List.of((String[]) row.getArray("second_factor").getArray()),
                row.getBoolean("enabled"));
    }
}

package de.lotse.identity.factors;

import de.lotse.identity.factors.Passkeys.OwnKey;
import de.lotse.identity.factors.Passkeys.Owner;
import de.lotse.shared.Ids;
import de.lotse.shared.TenantId;
import de.lotse.shared.UserId;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys and security keys of the municipality in our own table, as Spring Security asks for them. */
@Repository
@Transactional
class KeyRing implements UserCredentialRepository {

    private static final String COLUMNS = """
            select id, account_id, credential_id, public_key, sign_count, uv_initialized, transports, backup_eligible, backup_state,
                   attestation_object, client_data, label, created_at, last_used_at
            from   identity.passkey
            """;

    private final JdbcClient jdbc;

    KeyRing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose key it is, in whichever municipality; outside the scope of one. */
    Optional<Owner> owner(Bytes credentialId) {
        jdbc.sql("select set_config('app.sign_in_key', ?, true)")
                .param(HexFormat.of().formatHex(credentialId.getBytes()))
                .query(String.class)
                .single();
        return jdbc.sql("select tenant_id, account_id from identity.passkey where credential_id = ?")
                .param(credentialId.getBytes())
                .query((row, number) -> new Owner(
                        new TenantId(row.getInt("tenant_id")), new UserId(row.getObject("account_id", UUID.class))))
                .optional();
    }

    List<OwnKey> of(UserId user) {
        return jdbc.sql(COLUMNS + "where account_id = ? order by created_at, id")
                .param(user.value())
                .query((row, number) -> new OwnKey(
                        row.getObject("id", UUID.class),
                        row.getString("label"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("last_used_at").toInstant()))
                .list();
    }

    boolean rename(UserId user, UUID id, String label) {
        return jdbc.sql("update identity.passkey set label = ? where id = ? and account_id = ?")
                        .params(label, id, user.value())
                        .update()
                == 1;
    }

    boolean remove(UserId user, UUID id) {
        return jdbc.sql("delete from identity.passkey where id = ? and account_id = ?")
                        .params(id, user.value())
                        .update()
                == 1;
    }

    void removeAll(UserId user) {
        jdbc.sql("delete from identity.passkey where account_id = ?")
                .param(user.value())
                .update();
    }

    @Override
    public void save(CredentialRecord key) {
        jdbc.sql("""
                        insert into identity.passkey (id, account_id, credential_id, public_key, sign_count, uv_initialized, transports,
                          backup_eligible, backup_state, attestation_object, client_data, label, created_at, last_used_at)
                        values (:id, :account, :credential, :key, :count, :uv, :transports, :eligible, :state, :attestation, :client,
                          :label, :created, :used)
                        on conflict (tenant_id, credential_id) do update
                        set sign_count = excluded.sign_count, uv_initialized = excluded.uv_initialized,
                            backup_state = excluded.backup_state, last_used_at = excluded.last_used_at""")
                .param("id", Ids.next())
                .param("account", user(key.getUserEntityUserId()).value())
                .param("credential", key.getCredentialId().getBytes())
                .param("key", key.getPublicKey().getBytes())
                .param("count", key.getSignatureCount())
                .param("uv", key.isUvInitialized())
                .param(
                        "transports",
                        key.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .toArray(String[]::new))
                .param("eligible", key.isBackupEligible())
                .param("state", key.isBackupState())
                .param("attestation", bytes(key.getAttestationObject()))
                .param("client", bytes(key.getAttestationClientDataJSON()))
                .param("label", key.getLabel())
                .param("created", Timestamp.from(key.getCreated()))
                .param("used", Timestamp.from(key.getLastUsed()))
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return jdbc.sql(COLUMNS + "where credential_id = ?")
                .param(credentialId.getBytes())
                .query(KeyRing::map)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes userId) {
        return jdbc.sql(COLUMNS + "where account_id = ?")
                .param(user(userId).value())
                .query(KeyRing::map)
                .list();
    }

    @Override
    public void delete(Bytes credentialId) {
        jdbc.sql("delete from identity.passkey where credential_id = ?")
                .param(credentialId.getBytes())
                .update();
    }

    /** What a key keeps of its owner: the id of the account, nothing that tells who she is. */
    static Bytes handle(UserId user) {
        var id = user.value();
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    static UserId user(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new UserId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    private static CredentialRecord map(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(handle(new UserId(row.getObject("account_id", UUID.class))))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("sign_count"))
                .uvInitialized(row.getBoolean("uv_initialized"))
                .transports(Arrays.stream((String[]) row.getArray("transports").getArray())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backup_state"))
                .attestationObject(bytes(row.getBytes("attestation_object")))
                .attestationClientDataJSON(bytes(row.getBytes("client_data")))
                .label(row.getString("label"))
                .created(row.getTimestamp("created_at").toInstant())
                .lastUsed(row.getTimestamp("last_used_at").toInstant())
                .build();
    }

    private static @Nullable Bytes bytes(byte @Nullable [] value) {
        return value == null ? null : new Bytes(value);
    }

    private static byte @Nullable [] bytes(@Nullable Bytes value) {
        return value == null ? null : value.getBytes();
    }
}

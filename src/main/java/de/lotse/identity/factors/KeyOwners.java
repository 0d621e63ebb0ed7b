package de.lotse.identity.factors;

import de.lotse.shared.UserId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Accounts as WebAuthn names them; they are made and ended elsewhere. */
@Repository
@Transactional
class KeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final JdbcClient jdbc;

    KeyOwners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return find(KeyRing.user(id)).orElse(null);
    }

    /** @param name of the authentication: the id of the account */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
        return find(new UserId(UUID.fromString(name))).orElse(null);
    }

    private Optional<PublicKeyCredentialUserEntity> find(UserId user) {
        return jdbc.sql("select username, display_name from identity.account where id = ? and enabled")
                .param(user.value())
                .query((row, number) -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(KeyRing.handle(user))
                        .name(row.getString("username"))
                        .displayName(row.getString("display_name"))
                        .build())
                .optional();
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("a key belongs to an account that exists");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("accounts are not deleted by their keys");
    }
}

package de.lotse.casework.people;

import de.lotse.casework.PersonId;
import de.lotse.documents.TenantCipher;
import de.lotse.shared.Scope;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** For merging persons: whoever of the two is protected, both are from then on. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AddressProtection {

    private final JdbcClient jdbc;
    private final TenantCipher cipher;

    AddressProtection(JdbcClient jdbc, TenantCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** The reason is encrypted for each person, hence written anew; of two ends the later counts, and no known end even more. */
    public void inherit(PersonId from, PersonId to) {
        jdbc.sql("select reason from casework.address_protection where person_id = ?")
                .param(from.value())
                .query((row, number) -> encryptFor(to.value(), decrypt(from.value(), row.getBytes("reason"))))
                .optional()
                .ifPresentOrElse(reason -> write(from, to, reason), () -> write(from, to, null));
    }

    private void write(PersonId from, PersonId to, byte @Nullable [] reason) {
        jdbc.sql("""
                        insert into casework.address_protection as a (person_id, reason, ends_on)
                        select ?, ?, o.ends_on from casework.address_protection o where o.person_id = ?
                        on conflict (tenant_id, person_id) do update
                        set    reason = coalesce(a.reason, excluded.reason), version = a.version + 1,
                               ends_on = case when a.ends_on is null or excluded.ends_on is null then null
                                              else greatest(a.ends_on, excluded.ends_on) end""").param(to.value()).param(reason).param(from.value()).update();
    }

    private @Nullable String decrypt(UUID person, byte @Nullable [] reason) {
        return reason == null ? null : cipher.decrypt(Scope.actor().tenant(), reason, ProtectionSection.place(person));
    }

    private byte @Nullable [] encryptFor(UUID person, @Nullable String reason) {
        return reason == null ? null : cipher.encrypt(Scope.actor().tenant(), reason, ProtectionSection.place(person));
    }
}

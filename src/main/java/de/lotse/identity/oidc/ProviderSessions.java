package de.lotse.identity.oidc;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Sessions that came about with a provider and end when it says so. */
@Repository
@Transactional
class ProviderSessions {

    private final JdbcClient jdbc;

    ProviderSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param session its id before it changes; the database follows it to the new one */
    void note(String session, Issuer issuer, String subject, @Nullable String sid) {
        jdbc.sql("""
                        insert into identity.oidc_session (session_id, issuer_id, subject, sid) values (?, ?, ?, ?)
                        on conflict (session_id) do update
                        set issuer_id = excluded.issuer_id, subject = excluded.subject, sid = excluded.sid""").params(session, issuer.id(), subject).param(sid).update();
    }

    /** One session of the provider if it names one, else all of the subject; answers how many ended. */
    int end(UUID issuer, @Nullable String subject, @Nullable String sid) {
        return jdbc.sql("""
                        delete from identity.session s
                        using  identity.oidc_session o
                        where  o.session_id = s.session_id and o.issuer_id = ?
                        and    case when ?::text is null then o.subject = ? else o.sid = ? end""").param(issuer).param(sid).param(subject).param(sid).update();
    }

    int endAll(UUID issuer) {
        return jdbc.sql("""
                        delete from identity.session s
                        using  identity.oidc_session o
                        where  o.session_id = s.session_id and o.issuer_id = ?""").param(issuer).update();
    }
}

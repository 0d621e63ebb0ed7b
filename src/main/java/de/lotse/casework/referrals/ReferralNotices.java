package de.lotse.casework.referrals;

import de.lotse.casework.notices.Telling;
import de.lotse.notifications.Notice;
import de.lotse.shared.Role;
import de.lotse.shared.UserId;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the other side of a referral: whoever sent it, whoever works on it, and as long as nobody does those who assign. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReferralNotices {

    private static final Set<Role> INBOX = Set.of(Role.PROVIDER_LEAD, Role.NETWORK_PARTNER);

    private final Telling telling;
    private final JdbcClient jdbc;

    ReferralNotices(Telling telling, JdbcClient jdbc) {
        this.telling = telling;
        this.jdbc = jdbc;
    }

    void received(Referral referral) {
        telling.roles(referral.otherSide(), INBOX, notice("received", referral));
    }

    void answered(Referral referral) {
        var assignee = referral.assignee();
        if (!referral.sent()) telling.colleague(sender(referral), notice("answered", referral));
        else if (assignee != null) telling.colleague(new UserId(assignee), notice("answered", referral));
        else telling.roles(referral.otherSide(), INBOX, notice("answered", referral));
    }

    void assigned(Referral referral, UUID colleague) {
        telling.colleague(new UserId(colleague), notice("assigned", referral));
    }

    private UserId sender(Referral referral) {
        return new UserId(jdbc.sql("select sent_by from casework.referral where id = ?")
                .param(referral.id())
                .query(UUID.class)
                .single());
    }

    private static Notice notice(String what, Referral referral) {
        return Notice.of("casework.notices.referral." + what, referral.path());
    }
}

package de.lotse.notifications.mails;

import de.lotse.shared.UserId;
import java.security.SecureRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Codes that show whether an address belongs to whoever typed it. Few a day, so that nobody floods a stranger with them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AddressCodes {

    static final int A_DAY = 5;
    static final int TRIES = 5;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    AddressCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Answers false if there were enough today. */
    boolean make(UserId user) {
        return jdbc.sql("""
                        update notifications.preference
                        set    code = ?, code_made_at = now(), wrong_codes = 0,
                               codes_of_day = case when code_made_at > now() - interval '1 day' then codes_of_day + 1 else 1 end
                        where  user_id = ? and (codes_of_day < ? or code_made_at < now() - interval '1 day')""")
                        .params("%06d".formatted(random.nextInt(1_000_000)), user.value(), A_DAY)
                        .update()
                == 1;
    }

    /** Whether it was the code, not older than a day; after five wrong ones none is right. */
    boolean use(UserId user, String typed) {
        var right = jdbc.sql("""
                        update notifications.preference
                        set    confirmed_at = now(), code = null, version = version + 1
                        where  user_id = ? and code = ? and wrong_codes < ? and code_made_at > now() - interval '1 day'""").params(user.value(), typed, TRIES).update() == 1;
        if (!right)
            jdbc.sql("update notifications.preference set wrong_codes = wrong_codes + 1 where user_id = ?")
                    .param(user.value())
                    .update();
        return right;
    }
}

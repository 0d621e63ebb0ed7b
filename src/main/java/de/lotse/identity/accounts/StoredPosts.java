package de.lotse.identity.accounts;

import de.lotse.identity.Posts;
import de.lotse.shared.NotFound;
import de.lotse.shared.UserId;
import java.math.BigDecimal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class StoredPosts implements Posts {

    private final JdbcClient jdbc;

    StoredPosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean change(UserId user, BigDecimal before, BigDecimal share) {
        var now = jdbc.sql("""
                        select full_time_share
                        from   identity.account
                        where  id = ? and organisation_id = shared.organisation()
                        for update""")
                .param(user.value())
                .query(BigDecimal.class)
                .optional()
                .orElseThrow(NotFound::new);
        if (now.compareTo(before) != 0) return false;
        jdbc.sql("update identity.account set full_time_share = ? where id = ?")
                .params(share, user.value())
                .update();
        return true;
    }
}

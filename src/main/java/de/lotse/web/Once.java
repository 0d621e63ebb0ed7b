package de.lotse.web;

import de.lotse.shared.Scope;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A form that is sent twice (double click, reload, a proxy that tries again) is carried out once. Each rendered form
 * carries a key; the second sending waits for the first and gets its answer.
 */
@Component
public class Once {

    private final JdbcClient jdbc;

    Once(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param key the form's hidden field {@code _once}; without one the work is simply done
     * @param work does the work and answers the path to go to; it runs in the same transaction as the key is noted
     */
    @Transactional
    public String run(@Nullable UUID key, Supplier<String> work) {
        if (key == null) return work.get();
        var user = Scope.actor().user().value();
        var fresh = jdbc.sql("insert into web.submission (user_id, key) values (?, ?) on conflict do nothing")
                .params(user, key)
                .update();
        if (fresh == 0) return earlierAnswer(user, key);

        var path = work.get();
        jdbc.sql("update web.submission set path = ? where user_id = ? and key = ?")
                .params(path, user, key)
                .update();
        return path;
    }

    /** Whether the acting person has sent this form already and it was carried out. */
    @Transactional
    public boolean isDone(UUID key) {
        return jdbc.sql("select count(*) from web.submission where user_id = shared.actor() and key = ?")
                        .param(key)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private String earlierAnswer(UUID user, UUID key) {
        return jdbc.sql("select path from web.submission where user_id = ? and key = ?")
                .params(user, key)
                .query(String.class)
                .single();
    }
}

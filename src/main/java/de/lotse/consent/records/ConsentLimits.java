package de.lotse.consent.records;

import de.lotse.consent.Consent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a municipality has set for its consents, or what holds where it has set nothing. */
@Repository
class ConsentLimits {

    private final JdbcClient jdbc;

    ConsentLimits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int ownAge() {
        return jdbc.sql("select coalesce((select l.own_age from consent.consent_limit l), ?)")
                .param(Consent.AGE_OF_CAPACITY)
                .query(Integer.class)
                .single();
    }

    void set(int longestMonths, int ownAge) {
        jdbc.sql("""
                        insert into consent.consent_limit (months, own_age) values (?, ?)
                        on conflict (tenant_id) do update set months = excluded.months, own_age = excluded.own_age""").params(longestMonths, ownAge).update();
    }

    int longestMonths() {
        return jdbc.sql("select coalesce((select l.months from consent.consent_limit l), 24)")
                .query(Integer.class)
                .single();
    }
}

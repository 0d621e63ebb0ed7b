package de.lotse.casework.clientsheet;

import de.lotse.casework.wordings.SheetLanguage;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which words somebody of the municipality has read beside the German ones and found right. Changed words have to be read again. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SheetReleases {

    private final JdbcClient jdbc;

    SheetReleases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** German is the source and needs no release. */
    boolean isReviewed(SheetLanguage language) {
        return language == SheetLanguage.DE || of(SheetWords.of(language)).isPresent();
    }

    Optional<Release> of(SheetWords words) {
        return all().stream().filter(one -> one.isOf(words)).findFirst();
    }

    /** The latest first. */
    List<Release> all() {
        return jdbc.sql("""
                        select r.language, r.fingerprint, r.released_at, u.display_name
                        from   casework.client_sheet_release r
                        left join identity.user_name u on u.tenant_id = r.tenant_id and u.id = r.released_by
                        order  by r.released_at desc, r.language""")
                .query((row, number) -> new Release(
                        row.getString("language"),
                        row.getString("fingerprint"),
                        Objects.requireNonNullElse(row.getString("display_name"), ""),
                        row.getTimestamp("released_at").toInstant()))
                .list();
    }

    /** A second time nothing happens. */
    void add(SheetWords words) {
        jdbc.sql("""
                        insert into casework.client_sheet_release (language, fingerprint)
                        values (?, ?)
                        on conflict do nothing""").params(words.language().code(), words.fingerprint()).update();
    }

    record Release(String language, String fingerprint, String by, Instant at) {

        boolean isOf(SheetWords words) {
            return isOf(words.language()) && fingerprint.equals(words.fingerprint());
        }

        boolean isOf(SheetLanguage other) {
            return language.equals(other.code());
        }
    }
}

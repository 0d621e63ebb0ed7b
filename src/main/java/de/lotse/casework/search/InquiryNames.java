package de.lotse.casework.search;

import de.lotse.casework.finding.NameKeys;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the name on an open inquiry is found by. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class InquiryNames {

    private final JdbcClient jdbc;

    InquiryNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Replaces the keys of an inquiry; with an empty name it is not found any more. */
    public void store(UUID inquiry, String name) {
        forget(inquiry);
        jdbc.sql("insert into casework.inquiry_name_key (inquiry_id, key) select ?, unnest(?::text[])")
                .param(inquiry)
                .param(NameKeys.of(name).toArray(String[]::new))
                .update();
    }

    public void forget(UUID inquiry) {
        jdbc.sql("delete from casework.inquiry_name_key where inquiry_id = ?")
                .param(inquiry)
                .update();
    }
}

package de.lotse.structure;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.testing.LotseTest;
import de.lotse.testing.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Whoever deletes a row waits until the database has looked for what refers to it: an index has to lead there, else it reads a table to its end. */
@LotseTest
class ReferencesTests {

    @Test
    void anIndexLeadsFromEachRowToWhatRefersToIt() throws SQLException {
        try (var owner = TestDatabase.connectAsOwner()) {
            assertThat(JdbcClient.create(new SingleConnectionDataSource(owner, true))
                            .sql("""
                                    select k.conrelid::regclass || '.' || a.attname
                                    from   pg_constraint k
                                    join   pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[2]
                                    where  k.contype = 'f' and k.conparentid = 0
                                    and    cardinality(k.conkey) > 1
                                    and    not exists (
                                             select 1 from pg_index i
                                             where  i.indrelid = k.conrelid and (i.indkey::int2[])[0:1] <@ k.conkey)""")
                            .query(String.class)
                            .list())
                    .isEmpty();
        }
    }
}

package de.lotse.network.entries;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Role;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class PartColumnsTests {

    /** What a row belongs to and where it stands; versions; and whether somebody may be named, which her consent says. */
    private static final Set<String> NOT_SAID = Set.of(
            "tenant_id",
            "id",
            "position",
            "organisation_id",
            "location_id",
            "offer_id",
            "contact_id",
            "programme_id",
            "offer_at_location_id",
            "version",
            "may_be_named");

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    /** Merging, separating and taking in write the rows of an entry anew: a column that they do not know would be empty afterwards. */
    @Test
    void whateverStandsInARowOfAnEntryIsWrittenAgain() {
        var actor = given.colleague(given.organisation(Given.HERNE), Role.EDITOR);
        var lost = Arrays.stream(Part.values())
                .flatMap(part -> given.as(actor, () -> columns(part)).stream()
                        .filter(column -> part.column(column).isEmpty() && !NOT_SAID.contains(column))
                        .map(column -> part.table() + "." + column))
                .collect(toCollection(TreeSet::new));
        assertThat(lost).isEmpty();
    }

    private List<String> columns(Part part) {
        return jdbc.sql("""
                        select column_name from information_schema.columns
                        where  table_schema || '.' || table_name = ? and is_generated = 'NEVER'""").param(part.table()).query(String.class).list();
    }
}

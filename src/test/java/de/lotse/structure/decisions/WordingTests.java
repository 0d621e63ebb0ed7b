package de.lotse.structure.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.Role;
import de.lotse.structure.Coesfeld;
import de.lotse.structure.Signals;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was copied of decisions before only their outcome was is gone after the update. */
@LotseTest
class WordingTests {

    private static final int TENANT = 5711;
    private static final Path UPDATE =
            Path.of("src/main/resources/db/migration/structure/V50__decisions_not_copied.sql");

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Signals signals;

    @Test
    void theUpdateClearsWordingsAndNothingElse() throws IOException, SQLException {
        var town = new Coesfeld(given, tenants, organisations, jdbc, signals, TENANT);
        var coordination = town.colleague(Role.COORDINATION);
        var theme = theme(coordination);
        told(coordination, theme, null, null, "Das Thema ist angelegt.");
        told(coordination, theme, "COLLECTING", "SUBMITTED", "Zur Entscheidung vorgelegt: Runde");
        told(coordination, theme, "SUBMITTED", "REJECTED", "Frau Dorn meint, das gehe uns nichts an.");
        told(coordination, theme, null, null, "Frau Dorn will mehr Zahlen sehen.");
        told(coordination, theme, "REJECTED", "COLLECTING", "Neue Belege.");
        told(coordination, theme, null, null, "Thema 3 ist hinzugekommen: Wartezeit");
        told(coordination, theme, "FOR_APPROVAL", "IN_PROJECT", "Begründung: Herr Yıldız hat Zweifel.");

        try (var connection = TestDatabase.connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute(Files.readString(UPDATE));
        }
        assertThat(texts(coordination, theme))
                .containsExactly(
                        "Das Thema ist angelegt.",
                        "Zur Entscheidung vorgelegt: Runde",
                        "Beschluss: abgelehnt",
                        "Beschluss",
                        "Neue Belege.",
                        "Thema 3 ist hinzugekommen: Wartezeit",
                        "Beschluss: zurück an die Projektgruppe");
    }

    private UUID theme(Actor actor) {
        var id = Ids.next();
        given.as(actor, () -> jdbc.sql("""
                        insert into structure.theme (id, number, title, stage_since, created_on)
                        values (?, 1, 'Wartezeit', current_date, current_date)""").param(id).update());
        return id;
    }

    private void told(Actor actor, UUID theme, @Nullable String from, @Nullable String to, String text) {
        given.as(
                actor,
                () -> jdbc.sql("""
                        insert into structure.theme_event (id, theme_id, happened_on, from_stage, to_stage, text)
                        values (?, ?, current_date, ?, ?, ?)""").params(Ids.next(), theme, from, to, text).update());
    }

    private List<String> texts(Actor actor, UUID theme) {
        return given.as(actor, () -> jdbc.sql("select text from structure.theme_event where theme_id = ? order by id")
                .param(theme)
                .query(String.class)
                .list());
    }
}

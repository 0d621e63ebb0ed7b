package de.lotse.identity.intake;

import de.lotse.tables.CellText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who signs in with which name already. */
final class KnownAccounts {

    private final JdbcClient jdbc;
    private final Map<String, Known> byUsername = new HashMap<>();
    private final Map<String, Known> byName = new HashMap<>();

    private KnownAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of the current municipality. */
    static KnownAccounts of(JdbcClient jdbc) {
        var all = new KnownAccounts(jdbc);
        jdbc.sql(
                        "select id, username, display_name, organisation_id, roles, enabled, rights_version from identity.account")
                .query((row, number) -> new Known(
                        row.getObject("id", UUID.class),
                        row.getString("username"),
                        row.getString("display_name"),
                        row.getObject("organisation_id", UUID.class),
                        Arrays.stream((String[]) row.getArray("roles").getArray())
                                .sorted()
                                .toList(),
                        row.getBoolean("enabled"),
                        row.getInt("rights_version")))
                .list()
                .forEach(all::add);
        return all;
    }

    private void add(Known known) {
        byUsername.put(known.username(), known);
        byName.put(key(known.name(), known.organisation()), known);
    }

    Optional<Known> of(String username) {
        return Optional.ofNullable(byUsername.get(username));
    }

    /** Somebody who is called so in this organisation. */
    Optional<Known> named(String name, UUID organisation) {
        return Optional.ofNullable(byName.get(key(name, organisation)));
    }

    /** Whether another municipality has the user name; nothing else of it is told. */
    boolean isTakenElsewhere(String username) {
        ask(username);
        var taken = jdbc.sql("select count(*) from identity.account where username = ?")
                        .param(username)
                        .query(Integer.class)
                        .single()
                > 0;
        ask("");
        return taken;
    }

    private void ask(String username) {
        jdbc.sql("select set_config('app.sign_in', ?, true)")
                .param(username)
                .query(String.class)
                .single();
    }

    private static String key(String name, UUID organisation) {
        return CellText.folded(name) + "/" + organisation;
    }

    /**
     * An account that exists.
     *
     * @param roles in the order of the alphabet
     * @param version of its rights
     */
    record Known(
            UUID id,
            String username,
            String name,
            UUID organisation,
            List<String> roles,
            boolean enabled,
            int version) {}
}

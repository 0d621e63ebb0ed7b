package de.lotse.casework.withdrawals;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.groupingBy;

import de.lotse.casework.finding.NameKeys;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds whose consent it is among those who agreed to something with the own organisation. Decides no access: what it finds is told to
 * nobody, save to the lead, whose task it is to assign what could not be.
 */
@Repository
class Givers {

    private static final int MOST = 20;
    private static final int MOST_LOOKED_AT = 500;
    private static final int SHORT = 12; // the length of a reference

    private final JdbcClient jdbc;

    Givers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Exactly one person, by the number on her sheet or by name and date of birth; asks the same whatever was typed. */
    Optional<UUID> identified(String person, @Nullable LocalDate born, String reference) {
        var found = new HashSet<>(byReference(reference));
        found.addAll(byNameAndBirth(person, born));
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private List<UUID> byReference(String typed) {
        return jdbc.sql("select distinct g.person_id from consent.consent_giver g where g.reference = ?")
                .param(plain(typed))
                .query((row, number) -> row.getObject("person_id", UUID.class))
                .list();
    }

    private List<UUID> byNameAndBirth(String person, @Nullable LocalDate born) {
        return jdbc
                .sql("""
                        select p.id, p.display_name as name from casework.person p
                        where  p.birth_date = :born and p.birth_precision = 'DAY' and p.merged_into_person_id is null
                        and    exists (select 1 from consent.consent_giver g where g.tenant_id = p.tenant_id and g.person_id = p.id)
                        union
                        select p.id, concat_ws(' ', n.given, n.particles, n.family) from casework.person p
                        join   casework.person_name n on n.tenant_id = p.tenant_id and n.person_id = p.id
                        where  p.birth_date = :born and p.birth_precision = 'DAY' and p.merged_into_person_id is null
                        and    exists (select 1 from consent.consent_giver g where g.tenant_id = p.tenant_id and g.person_id = p.id)""")
                .param("born", born)
                .query((row, number) -> new Named(row.getObject("id", UUID.class), row.getString("name")))
                .list()
                .stream()
                .filter(one -> isSame(person, one.name()))
                .map(Named::id)
                .distinct()
                .toList();
    }

    /** The same words in any order, on both sides. */
    private static boolean isSame(String one, String other) {
        return !one.isBlank() && NameKeys.score(one, other) >= 1 && NameKeys.score(other, one) >= 1;
    }

    private static String plain(String typed) {
        var digits = typed.toLowerCase(Locale.ROOT).replaceAll("[^0-9a-f]", "");
        return digits.length() == SHORT ? digits : "";
    }

    /** Who may be meant, the likeliest first: by number, by a name like that, by the date of birth. */
    List<Giver> candidates(String person, @Nullable LocalDate born, String reference) {
        var score = NameKeys.scorer(person);
        return jdbc
                .sql("""
                        select p.id, p.display_name, p.birth_date, c.case_number, g.standing, g.recorded_at,
                               g.reference = :reference as exact
                        from   casework.person p
                        join   consent.consent_giver g on g.tenant_id = p.tenant_id and g.person_id = p.id
                        join   casework.case_file c on c.tenant_id = g.tenant_id and c.id = g.case_id
                        where  p.merged_into_person_id is null
                        and    not exists (select 1 from consent.barred_case b where b.tenant_id = g.tenant_id and b.case_id = g.case_id)
                        and    (g.reference = :reference or p.birth_date = :born
                                or exists (select 1 from casework.name_key k
                                           where  k.tenant_id = p.tenant_id and k.person_id = p.id and k.key = any (:keys)))
                        order  by p.id, g.recorded_at desc
                        limit  :limit""")
                .param("reference", plain(reference))
                .param("born", born)
                .param("keys", NameKeys.of(person).toArray(String[]::new))
                .param("limit", MOST_LOOKED_AT)
                .query(Row::map)
                .list()
                .stream()
                .filter(row ->
                        row.exact() || row.wasBorn(born) || score.applyAsDouble(row.name()) >= NameKeys.PLAUSIBLE)
                .collect(groupingBy(Row::id))
                .values()
                .stream()
                .map(Givers::giver)
                .sorted(comparingDouble((Giver one) -> (one.exact() ? 2 : 0)
                                + (Objects.equals(one.born(), born) ? 1 : 0)
                                + score.applyAsDouble(one.name()))
                        .reversed())
                .limit(MOST)
                .toList();
    }

    private static Giver giver(List<Row> rows) {
        var first = rows.getFirst();
        return new Giver(
                first.id(),
                first.name(),
                first.born(),
                rows.stream().map(Row::caseNumber).distinct().toList(),
                (int) rows.stream().filter(Row::standing).count(),
                first.recordedAt(),
                rows.stream().anyMatch(Row::exact));
    }

    /** In which cases of theirs one may have to look further. */
    List<UUID> casesOf(UUID person) {
        return jdbc.sql(
                        "select distinct g.case_id from consent.consent_giver g where g.person_id = ? and g.standing order by 1")
                .param(person)
                .query((row, number) -> row.getObject("case_id", UUID.class))
                .list();
    }

    /** Whether she ever agreed to something here. */
    boolean hasGiven(UUID person) {
        return jdbc.sql("select exists (select 1 from consent.consent_giver g where g.person_id = ?)")
                .param(person)
                .query(Boolean.class)
                .single();
    }

    private record Named(UUID id, String name) {}

    private record Row(
            UUID id,
            String name,
            @Nullable LocalDate born,
            String caseNumber,
            boolean standing,
            Instant recordedAt,
            boolean exact) {

        static Row map(ResultSet row, int number) throws SQLException {
            return new Row(
                    row.getObject("id", UUID.class),
                    row.getString("display_name"),
                    row.getObject("birth_date", LocalDate.class),
                    row.getString("case_number"),
                    row.getBoolean("standing"),
                    row.getTimestamp("recorded_at").toInstant(),
                    row.getBoolean("exact"));
        }

        boolean wasBorn(@Nullable LocalDate day) {
            return born != null && born.equals(day);
        }
    }

    /**
     * @param standing how many of her consents are not withdrawn
     * @param recordedAt the newest of them
     * @param exact whether the number on the sheet is hers
     */
    record Giver(
            UUID id,
            String name,
            @Nullable LocalDate born,
            List<String> caseNumbers,
            int standing,
            Instant recordedAt,
            boolean exact) {}
}

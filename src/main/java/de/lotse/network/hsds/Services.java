package de.lotse.network.hsds;

import static de.lotse.web.Texts.t;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The public offers, asked for with the filters of HSDS; all of them hold together. */
final class Services {

    private static final String FROM = """
            from   network.public_offer p
            join   network.offer o on o.id = p.id
            where  true""";

    private static final String COLUMNS = """
            select o.id, o.organisation_id as organization_id, o.programme_id as program_id, o.name, o.alternate_name, o.description, o.url,
                   o.email, case o.status when 'TEMPORARILY_CLOSED' then 'temporarily closed' else lower(o.status) end as status,
                   o.interpretation_services, o.application_process, o.fees_description, o.wait_time, o.eligibility_description,
                   o.minimum_age, o.maximum_age, p.verified_on as assured_date, o.alert,
                   greatest(o.changed_at, p.verified_on::timestamptz) as last_modified,
                   o.kind as x_kind, o.appointment as x_appointment, o.fees as x_fees, o.citywide as x_citywide,
                   o.open_on_holidays as x_open_on_holidays, o.valid_from as x_valid_from, o.valid_to as x_valid_to,
                   o.leika_keys as x_leika_keys, p.due_on as x_confirmation_due
            """;

    private final JdbcClient jdbc;
    private final String town;

    /** @param town the name of the municipality */
    Services(JdbcClient jdbc, String town) {
        this.jdbc = jdbc;
        this.town = town;
    }

    int count(Filter filter) {
        return jdbc.sql("select count(*) " + FROM + filter.sql())
                .params(filter.values())
                .query(Integer.class)
                .single();
    }

    List<Row> page(Filter filter, int size, long from) {
        return rows(filter, "order by o.id limit :size offset :from", Map.of("size", size, "from", from));
    }

    /** The next ones by their ids. */
    List<Row> after(Filter filter, @Nullable UUID last, int size) {
        var begin = last == null ? new UUID(0, 0) : last;
        return rows(filter, "and o.id > :last order by o.id limit :size", Map.of("last", begin, "size", size));
    }

    List<Row> of(List<UUID> organizations) {
        return rows(
                Filter.none(),
                "and o.organisation_id = any(:organizations) order by o.id",
                Map.of("organizations", Loading.array(organizations)));
    }

    List<Row> find(UUID id) {
        return rows(Filter.none(), "and o.id = :id", Map.of("id", id));
    }

    private List<Row> rows(Filter filter, String rest, Map<String, Object> more) {
        var values = new HashMap<>(filter.values());
        values.putAll(more);
        return jdbc.sql(COLUMNS + FROM + filter.sql() + "\n" + rest)
                .params(values)
                .query((row, number) -> told(Row.of("service").mapRow(row, number)))
                .list();
    }

    private Row told(@Nullable Row row) {
        var service = java.util.Objects.requireNonNull(row);
        var fees = service.text("x_fees");
        if (!fees.equals("UNKNOWN")) service.put("fees", t("network.hsds.term.FEES." + fees));
        return service.put("x_town", town);
    }
}

package de.lotse.governance.orders;

import de.lotse.kern.Option;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What can be asked for among the orders that the acting person may read.
 *
 * @param counts how many of those that were asked for there are in each state, whatever state is asked for; one that is missing has none
 * @param bodies that gave one
 * @param years in which one was given, the latest first
 */
public record OrderOverview(
        Map<OrderState, Integer> counts, List<Option> units, List<Option> bodies, List<Integer> years) {

    /** Takes the orders from which it is read, see {@link CouncilOrders}. */
    static final String READ = """
            with readable as (
              select x.state, lower(o.lead_unit) as unit, o.lead_unit as unit_name, coalesce(o.body_id::text, o.body_name) as body,
                     coalesce(b.name, o.body_name) as body_name, extract(year from o.ordered_on)::int as year,
                     %s as wanted
              %%s),
            parts as (
              select case when grouping(state) = 0 then 'STATE' when grouping(unit) = 0 then 'UNIT' when grouping(body) = 0 then 'BODY' else 'YEAR' end as part,
                     coalesce(state, unit, body, year::text) as value, year,
                     case when grouping(unit) = 0 then min(unit_name) when grouping(body) = 0 then min(body_name) end as label,
                     count(*) filter (where wanted) as number
              from   readable
              group  by grouping sets (state, unit, body, year))
            select p.part, p.value, p.label, p.number from parts p order by p.part, p.year desc, lower(p.label)
            """.formatted(CouncilOrders.WANTED);

    static OrderOverview of(JdbcClient.StatementSpec asked) {
        var overview = new OrderOverview(
                new EnumMap<>(OrderState.class), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        asked.query(row -> {
            var value = row.getString("value");
            switch (row.getString("part")) {
                case "STATE" -> overview.counts.put(OrderState.valueOf(value), row.getInt("number"));
                case "UNIT" -> overview.units.add(new Option(value, row.getString("label")));
                case "BODY" -> overview.bodies.add(new Option(value, row.getString("label")));
                default -> overview.years.add(Integer.valueOf(value));
            }
        });
        return overview;
    }
}

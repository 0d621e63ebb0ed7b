package de.lotse.casework.figures;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts the inquiries of the organisation in scope that came to no case. A one-off advice is a line of its own, whether it was given
 * in the consultation hour, on the phone, or ended an inquiry; a phone note counts where it was put: with its inquiry, as a consultation of
 * its case, or as such a line. One that is still open may be no consultation at all, and counts nowhere.
 */
@Repository
class CountedInquiries {

    private final JdbcClient jdbc;

    CountedInquiries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param own only those for which the acting person is responsible; lines of advice name nobody, not even who gave it
     * @param open whether the acting person may open inquiries; if not, all are unseen
     */
    List<Count> count(Period period, boolean own, boolean open) {
        return jdbc.sql(SQL)
                .param("from", period.from())
                .param("to", period.to())
                .param("day", period.isOneDay())
                .param("own", own)
                .query((row, number) -> new Count(
                        new Cell(
                                Dimension.valueOf(row.getString("dimension")),
                                row.getString("code"),
                                Measure.valueOf(row.getString("measure"))),
                        row.getLong("value"),
                        open ? 0 : row.getLong("inquiries")))
                .list();
    }

    private static final String SQL = """
            with ended as (
              select a.district, a.language, a.institution, coalesce(a.life_area, '') as life_area,
                     coalesce(a.legal_domain, '') as legal_domain, 'ADVISED' as outcome, a.minutes
              from   casework.one_off_advice a
              where  a.advised_on between :from and :to
              and    not :own
              union all
              select i.district, i.language, i.institution, '', '', i.state, 0
              from   casework.inquiry i
              where  i.state in ('REDIRECTED', 'DECLINED', 'HANDED_OVER')
              and    i.outcome_on between :from and :to
              and    (not :own or i.responsible_id = shared.actor())
            ),
            waiting as (
              select i.district, i.language, i.institution, :to - i.received_on as days
              from   casework.inquiry i
              where  i.received_on <= :to
              and    (i.outcome_on is null or i.outcome_on > :to)
              and    (not :own or i.responsible_id = shared.actor())
            )
            select x.dimension, x.code, 'INQUIRIES' as measure, count(*) as value, count(*) as inquiries
            from   ended e
            cross  join lateral (values
                     ('TOTAL', ''), ('DISTRICT', e.district), ('LANGUAGE', e.language), ('ACCESS', e.institution),
                     ('LIFE_AREA', e.life_area), ('LEGAL_DOMAIN', e.legal_domain), ('INQUIRY_OUTCOME', e.outcome)) as x (dimension, code)
            where  not :day
            group  by x.dimension, x.code
            union all
            select x.dimension, x.code, 'ADVICE_MINUTES', sum(e.minutes), count(*)
            from   ended e
            cross  join lateral (values ('TOTAL', ''), ('INQUIRY_OUTCOME', e.outcome)) as x (dimension, code)
            where  not :day
            and    e.outcome = 'ADVISED'
            group  by x.dimension, x.code
            union all
            select x.dimension, x.code, 'OPEN_INQUIRIES', count(*), count(*)
            from   waiting w
            cross  join lateral (values
                     ('TOTAL', ''), ('DISTRICT', w.district), ('LANGUAGE', w.language), ('ACCESS', w.institution),
                     ('LEGAL_DOMAIN', ''), ('WAITING_TIME', """ + Waiting.band("w.days") + """
            )) as x (dimension, code)
            group  by x.dimension, x.code""";
}

package de.lotse.network.slips;

import de.lotse.kern.QrPicture;
import de.lotse.shared.Scope;
import de.lotse.web.BaseUrl;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what stands on the paper: what the public page tells, as short as can be; of places only one to go to, never where letters are sent. */
@Repository
class Papers {

    private static final String SHEET = """
            select s.code, o.id, o.name, g.name as organisation, o.appointment,
                   (select t.text from network.translation t
                    where t.tenant_id = o.tenant_id and t.owner_id = o.id and t.field = 'name' and t.language = s.language) as translated,
                   l.name as place, l.address_1, concat_ws(' ', nullif(l.postal_code, ''), nullif(l.city, '')) as city,
                   array(select p.number from network.phone p
                         where p.tenant_id = o.tenant_id and (p.offer_id = o.id or p.location_id = l.id) and p.type <> 'fax'
                         order by p.offer_id is null, p.position, p.id limit 2) as phones
            from   network.referral_slip s
            join   network.offer o on o.tenant_id = s.tenant_id and o.id = s.offer_id
            join   network.organisation g on g.tenant_id = o.tenant_id and g.id = o.organisation_id
            left join lateral (select lo.id, lo.name, ad.address_1, ad.postal_code, ad.city
                               from   network.offer_at_location at
                               join   network.location lo on lo.tenant_id = at.tenant_id and lo.id = at.location_id
                               left   join network.address ad
                                      on ad.tenant_id = lo.tenant_id and ad.location_id = lo.id and ad.address_type = 'PHYSICAL'
                               where  at.tenant_id = o.tenant_id and at.offer_id = o.id
                               and    lo.publication = 'PUBLISHED' and lo.location_type = 'PHYSICAL'
                               order  by ad.id is null, at.position, at.id, ad.id limit 1) l on true
            where  s.sheet_id = ?
            order  by lower(o.name), s.id""";

    private final JdbcClient jdbc;
    private final BaseUrl urls;

    Papers(JdbcClient jdbc, BaseUrl urls) {
        this.jdbc = jdbc;
        this.urls = urls;
    }

    /** One query for all that are on the sheet. */
    List<SlipText> of(UUID sheet, SlipLanguage language) {
        return jdbc.sql(SHEET)
                .param(sheet)
                .query((row, number) -> map(row, language))
                .list();
    }

    private SlipText map(ResultSet row, SlipLanguage language) throws SQLException {
        var offer = row.getObject("id", UUID.class);
        var german = row.getString("name");
        var translated = row.getString("translated");
        var address = urls.of(
                Scope.actor().tenant(),
                "/angebote/" + offer + (language.isGerman() ? "" : "?sprache=" + language.code()));
        return new SlipText(
                new SlipCode(row.getString("code")),
                offer,
                Objects.requireNonNullElse(translated, german),
                language.isGerman() || translated != null,
                german,
                row.getString("organisation"),
                row.getString("place"),
                row.getString("address_1"),
                row.getString("city"),
                Stream.of((String[]) row.getArray("phones").getArray()).toList(),
                row.getString("appointment").equals("REQUIRED"),
                address,
                QrPicture.of(address));
    }
}

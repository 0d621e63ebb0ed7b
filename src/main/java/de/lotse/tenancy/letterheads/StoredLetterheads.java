package de.lotse.tenancy.letterheads;

import static java.util.stream.Collectors.toMap;

import de.lotse.shared.OrganisationId;
import de.lotse.tenancy.Letterhead;
import de.lotse.tenancy.Letterheads;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class StoredLetterheads implements Letterheads {

    private static final String READ = """
            select l.organisation_id, l.version, l.unit, l.street, l.postal_code, l.city, l.phone, l.fax, l.email, l.website,
                   l.opening_hours, l.bank, l.register
            from   tenancy.letterhead l
            """;

    private final JdbcClient jdbc;

    StoredLetterheads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Letterhead of(OrganisationId organisation) {
        return jdbc.sql(READ + "where l.organisation_id = ?")
                .param(organisation.value())
                .query((row, number) -> map(row))
                .optional()
                .orElse(Letterhead.EMPTY);
    }

    @Override
    public Map<OrganisationId, Letterhead> all() {
        return jdbc
                .sql(READ + "where l.street <> '' and l.city <> ''")
                .query((row, number) ->
                        Map.entry(new OrganisationId(row.getObject("organisation_id", UUID.class)), map(row)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public boolean save(OrganisationId organisation, Letterhead letterhead) {
        var sql = letterhead.version() == 0 ? """
                insert into tenancy.letterhead
                  (organisation_id, unit, street, postal_code, city, phone, fax, email, website, opening_hours, bank, register)
                values (:organisation, :unit, :street, :postalCode, :city, :phone, :fax, :email, :website, :hours, :bank, :register)
                on conflict do nothing""" : """
                update tenancy.letterhead
                set    unit = :unit, street = :street, postal_code = :postalCode, city = :city, phone = :phone, fax = :fax,
                       email = :email, website = :website, opening_hours = :hours, bank = :bank, register = :register,
                       version = version + 1, changed_at = now(), changed_by = shared.actor()
                where  organisation_id = :organisation and version = :version""";
        return write(sql, organisation, letterhead) == 1;
    }

    private int write(String sql, OrganisationId organisation, Letterhead letterhead) {
        return jdbc.sql(sql)
                .param("organisation", organisation.value())
                .param("version", letterhead.version())
                .param("unit", letterhead.unit())
                .param("street", letterhead.street())
                .param("postalCode", letterhead.postalCode())
                .param("city", letterhead.city())
                .param("phone", letterhead.phone())
                .param("fax", letterhead.fax())
                .param("email", letterhead.email())
                .param("website", letterhead.website())
                .param("hours", letterhead.openingHours())
                .param("bank", letterhead.bank())
                .param("register", letterhead.register())
                .update();
    }

    private static Letterhead map(ResultSet row) throws SQLException {
        return new Letterhead(
                row.getInt("version"),
                row.getString("unit"),
                row.getString("street"),
                row.getString("postal_code"),
                row.getString("city"),
                row.getString("phone"),
                row.getString("fax"),
                row.getString("email"),
                row.getString("website"),
                row.getString("opening_hours"),
                row.getString("bank"),
                row.getString("register"));
    }
}

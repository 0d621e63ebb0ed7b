package de.lotse.tenancy.letterheads;

import de.lotse.tenancy.Logo;
import de.lotse.tenancy.Logos;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class StoredLogos implements Logos {

    private final JdbcClient jdbc;

    StoredLogos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Logo own() {
        return jdbc.sql("""
                        select l.version, l.picture, l.width, l.height, l.alt
                        from   tenancy.letterhead_logo l
                        where  l.controller_id = shared.organisation()""").query((row, number) -> map(row)).optional().orElse(Logo.NONE);
    }

    @Override
    public boolean save(Logo logo) {
        var sql = logo.version() == 0 ? """
                insert into tenancy.letterhead_logo (picture, width, height, alt)
                values (:picture, :width, :height, :alt)
                on conflict do nothing""" : """
                update tenancy.letterhead_logo
                set    picture = :picture, width = :width, height = :height, alt = :alt,
                       version = version + 1, changed_at = now(), changed_by = shared.actor()
                where  controller_id = shared.organisation() and version = :version""";
        var there = logo.isThere();
        return jdbc.sql(sql)
                        .param("version", logo.version())
                        .param("picture", there ? logo.png() : null, Types.BINARY)
                        .param("width", there ? logo.width() : null, Types.INTEGER)
                        .param("height", there ? logo.height() : null, Types.INTEGER)
                        .param("alt", logo.alt())
                        .update()
                == 1;
    }

    private static Logo map(ResultSet row) throws SQLException {
        return new Logo(
                row.getInt("version"),
                Objects.requireNonNullElse(row.getBytes("picture"), Logo.NONE.png()),
                row.getInt("width"),
                row.getInt("height"),
                row.getString("alt"));
    }
}

package de.lotse.network.site;

import de.lotse.database.PublicReading;
import de.lotse.shared.Scope;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One small row for each public request; whatever is kept in memory or elsewhere is compared with it. */
@Repository
public class SiteStates {

    private final PublicReading reading;
    private final JdbcClient jdbc;

    SiteStates(PublicReading reading, @Qualifier(PublicReading.JDBC) JdbcClient jdbc) {
        this.reading = reading;
        this.jdbc = jdbc;
    }

    /** Of the current municipality; the usual one outside of any. */
    public SiteState current() {
        return Scope.current().isEmpty() ? SiteState.USUAL : reading.get(this::read);
    }

    private SiteState read() {
        return jdbc.sql("""
                select coalesce(v.number, 0) as number, v.changed_at, coalesce(r.version, 0) as decisions, r.languages, coalesce(r.tile_url, '') as tile_url,
                       coalesce(r.tile_attribution, '') as tile_attribution, coalesce(r.map_url, '') as map_url
                from   (select 1) as one
                left   join network.revision v on true
                left   join network.directory_rule r on true""").query(SiteState::map).single();
    }
}

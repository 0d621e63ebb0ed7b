package de.lotse.network.offers;

import de.lotse.shared.Ids;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether one gets into a place. What is told of a feature beyond its code stays as long as the feature does. */
@Repository
public class StoredAccess {

    private final JdbcClient jdbc;

    StoredAccess(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param features codes of the list {@code accessibility_feature} */
    public void write(UUID place, List<String> features) {
        jdbc.sql("delete from network.accessibility where location_id = ? and feature <> '' and feature <> all (?)")
                .params(place, features.toArray(String[]::new))
                .update();
        for (var feature : features)
            jdbc.sql("""
                            insert into network.accessibility (id, location_id, feature)
                            select ?, ?, ?
                            where  not exists (select from network.accessibility where location_id = ? and feature = ?)""").params(Ids.next(), place, feature, place, feature).update();
    }
}

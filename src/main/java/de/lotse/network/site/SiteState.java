package de.lotse.network.site;

import de.lotse.network.rules.TextLanguage;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the directory of the municipality stands and what it has decided about its public pages.
 *
 * @param revision counts each change of what the public sees; 0 before the first
 * @param changedAt of that change, null before the first
 * @param decisions counts the changes of what the municipality has decided; 0 before the first
 * @param languages of the public pages besides German, as codes such as {@code ar} or {@code de-plain}
 * @param tileUrl of the municipality's own tile server with {z}, {x} and {y} in it; empty if it has none, then there is no map
 * @param tileAttribution what stands on its map; empty if nothing has to
 * @param mapUrl of the city's map with {lat} and {lon} in it; empty if there is none
 */
public record SiteState(
        long revision,
        @Nullable Instant changedAt,
        long decisions,
        List<String> languages,
        String tileUrl,
        String tileAttribution,
        String mapUrl) {

    /** What holds as long as nobody has decided otherwise; as in the table. */
    static final SiteState USUAL = new SiteState(
            0,
            null,
            0,
            Arrays.stream(TextLanguage.values()).map(TextLanguage::code).toList(),
            "",
            "",
            "");

    /** From where a page loads the tiles of its map, for a Content-Security-Policy; empty if there is no map or the address is none. */
    String tileOrigin() {
        var host = tileUrl.replaceFirst("(https://[^/]+).*", "$1");
        try {
            var origin = URI.create(host.replace("{s}", "*").replace("*", "any"));
            return origin.getHost() == null || !host.startsWith("https://") ? "" : host.replace("{s}", "*");
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    static SiteState map(ResultSet row, int number) throws SQLException {
        var changed = row.getTimestamp("changed_at");
        return new SiteState(
                row.getLong("number"),
                changed == null ? null : changed.toInstant(),
                row.getLong("decisions"),
                row.getArray("languages") == null
                        ? USUAL.languages
                        : List.of((String[]) row.getArray("languages").getArray()),
                row.getString("tile_url"),
                row.getString("tile_attribution"),
                row.getString("map_url"));
    }
}

package de.lotse.network.site;

import de.lotse.database.PublicReading;
import de.lotse.shared.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The public pages as search engines want them listed (sitemaps.org 0.9, robots by RFC 9309), in parts of a thousand offers. */
@Component
class SiteMap {

    private static final int PART = 1000;
    private static final String START = "/angebote";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final PublicReading reading;
    private final JdbcClient jdbc;
    private final SitePages pages;

    SiteMap(PublicReading reading, @Qualifier(PublicReading.JDBC) JdbcClient jdbc, SitePages pages) {
        this.reading = reading;
        this.jdbc = jdbc;
        this.pages = pages;
    }

    /** Searches lead to ever new addresses; whoever lists the offers finds all of them in the site map. */
    String robots() {
        return """
                User-agent: *
                Disallow: /
                Allow: /angebote
                Disallow: /angebote/bestaetigung
                Allow: /hsds
                Allow: /kern/
                Allow: /htmx/
                Allow: /*.css$
                Allow: /*.js$
                Allow: /icon.svg
                Allow: /sitemap
                Sitemap: %s
                """.formatted(pages.whole("/sitemap.xml"));
    }

    String parts() {
        var count = reading.get(() -> jdbc.sql("select count(*) from network.public_offer")
                .query(Integer.class)
                .single());
        var parts = IntStream.rangeClosed(1, Math.max(1, (count + PART - 1) / PART))
                .mapToObj(part ->
                        "<sitemap><loc>%s</loc></sitemap>\n".formatted(pages.whole("/sitemap-" + part + ".xml")))
                .collect(Collectors.joining());
        return XML + "<sitemapindex xmlns=\"" + SCHEMA + "\">\n" + parts + "</sitemapindex>\n";
    }

    /** Throws {@link NotFound} if there are fewer. */
    String part(int part) {
        var addresses = new ArrayList<String>();
        if (part == 1) addresses.add(START);
        offers(part).forEach(id -> addresses.add(START + "/" + id));
        if (addresses.isEmpty()) throw new NotFound();
        return XML + "<urlset xmlns=\"" + SCHEMA + "\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"
                + addresses.stream().map(this::url).collect(Collectors.joining())
                + "</urlset>\n";
    }

    private List<UUID> offers(int part) {
        if (part < 1) return List.of();
        return reading.get(() -> jdbc.sql("select id from network.public_offer order by id offset ? limit ?")
                .params((long) (part - 1) * PART, PART)
                .query(UUID.class)
                .list());
    }

    private String url(String address) {
        var links = pages.alternates(address).stream()
                .map(other -> "<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s\"/>"
                        .formatted(other.language(), HtmlUtils.htmlEscape(other.href())))
                .collect(Collectors.joining());
        return "<url><loc>%s</loc>%s</url>\n".formatted(HtmlUtils.htmlEscape(pages.whole(address)), links);
    }
}

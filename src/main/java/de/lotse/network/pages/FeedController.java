package de.lotse.network.pages;

import static de.lotse.web.Texts.t;

import de.lotse.network.site.SitePages;
import de.lotse.network.site.Visit;
import de.lotse.web.Ui;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** News about offers, for programs that read feeds. */
@Controller
class FeedController {

    private final FeedEntries entries;
    private final SitePages sites;

    FeedController(FeedEntries entries, SitePages sites) {
        this.entries = entries;
        this.sites = sites;
    }

    @GetMapping("/angebote/neues.rss")
    ResponseEntity<byte[]> rss() {
        return answer("application/rss+xml", feed("/angebote/neues.rss").rss());
    }

    @GetMapping("/angebote/neues.atom")
    ResponseEntity<byte[]> atom() {
        return answer("application/atom+xml", feed("/angebote/neues.atom").atom());
    }

    private Feed feed(String self) {
        var city = Ui.current().tenantName();
        return new Feed(
                t("network.site.feed") + " – " + city,
                t("network.site.description", city),
                whole("/angebote"),
                whole(self),
                Visit.tag(Visit.current().language()),
                entries.latest(),
                entry -> whole("/angebote/" + entry.id()));
    }

    private String whole(String address) {
        return sites.whole(Visit.current().link(address));
    }

    private static ResponseEntity<byte[]> answer(String type, String text) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.parseMediaType(type), StandardCharsets.UTF_8))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}

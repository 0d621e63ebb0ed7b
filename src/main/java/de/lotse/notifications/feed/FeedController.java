package de.lotse.notifications.feed;

import static de.lotse.web.Texts.t;

import de.lotse.identity.StepUp;
import de.lotse.notifications.CalendarText;
import de.lotse.shared.NotFound;
import de.lotse.shared.TenantId;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The address is the key: a calendar program cannot sign in. */
@Controller
class FeedController {

    static final String PATH = "/kalender/";
    private static final String SETTINGS = "/mitteilungen/einstellungen";

    private final OwnFeed feed;
    private final StepUp stepUp;

    FeedController(OwnFeed feed, StepUp stepUp) {
        this.feed = feed;
        this.stepUp = stepUp;
    }

    @GetMapping(PATH + "{tenant}/{token}.ics")
    ResponseEntity<String> read(@PathVariable String tenant, @PathVariable String token) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(CalendarText.MEDIA_TYPE))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"lotse.ics\"")
                .body(feed.read(id(tenant), token));
    }

    private static TenantId id(String tenant) {
        if (!tenant.matches("\\d{4,8}")) throw new NotFound();
        return new TenantId(Integer.parseInt(tenant));
    }

    /** Shown once, hence no redirect. */
    @PostMapping(SETTINGS + "/kalender")
    View make() {
        stepUp.require();
        return Page.of("notifications/feed/made", new FeedMadePage(feed.make())).withStatus(HttpStatus.CREATED);
    }

    @PostMapping(SETTINGS + "/kalender/ende")
    View takeBack() {
        feed.takeBack();
        return SeeOther.to(SETTINGS).saying(t("notifications.feed.ended"));
    }
}

package de.lotse.notifications.inbox;

import static de.lotse.web.Texts.t;

import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

@Controller
class InboxController {

    static final String PATH = "/mitteilungen";

    private final Inbox inbox;
    private final Clock clock;

    InboxController(Inbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View notices() {
        return Page.of("notifications/inbox/inbox", new InboxPage(LocalDate.now(clock), inbox.latest()));
    }

    /** Reading changes something, so it is no link. */
    @PostMapping(PATH + "/{id}")
    View open(@PathVariable UUID id) {
        return SeeOther.to(inbox.read(id));
    }

    @PostMapping(PATH + "/gelesen")
    View readAll() {
        inbox.readAll();
        return SeeOther.to(PATH).saying(t("notifications.inbox.allRead"));
    }
}

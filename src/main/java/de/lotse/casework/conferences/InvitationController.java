package de.lotse.casework.conferences;

import static de.lotse.web.Texts.t;

import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** To which conferences of others the own organisation is invited. */
@Controller
@RequestMapping(InvitationController.PATH)
class InvitationController {

    static final String PATH = "/vermittlungen/gespraeche";
    private static final String ONE = "casework/conferences/invitation";

    private final InvitationService invitations;

    InvitationController(InvitationService invitations) {
        this.invitations = invitations;
    }

    @GetMapping
    View list() {
        return Page.of("casework/conferences/invitations", invitations.list());
    }

    @GetMapping("/{conference}")
    View show(@PathVariable UUID conference) {
        return Page.of(ONE, invitations.page(conference));
    }

    @PostMapping("/{conference}/antwort")
    View answer(@PathVariable UUID conference, ReplyForm form) {
        var errors = form.check();
        if (errors.any())
            return Page.of(ONE, invitations.page(conference, form, errors))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(invitations.answer(conference, form)).saying(t("casework.conferences.answered"));
    }

    @GetMapping("/{conference}/pdf")
    ResponseEntity<byte[]> print(@PathVariable UUID conference) {
        return invitations.print(conference).download();
    }
}

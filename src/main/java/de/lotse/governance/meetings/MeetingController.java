package de.lotse.governance.meetings;

import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Body;
import de.lotse.governance.bodies.Saving;
import de.lotse.governance.bodies.Typed;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(Body.PATH + "/{body}/sitzungen")
class MeetingController {

    private static final String FORM = "governance/meetings/form";

    private final MeetingService meetings;

    MeetingController(MeetingService meetings) {
        this.meetings = meetings;
    }

    @GetMapping("/neu")
    View blank(@PathVariable UUID body) {
        return Page.of(FORM, meetings.blank(body));
    }

    @PostMapping
    View plan(@PathVariable UUID body, MeetingForm form) {
        return Saving.answer(meetings.plan(body, form), FORM, t("governance.meeting.planned"));
    }

    @GetMapping("/{meeting}/angaben")
    View edit(@PathVariable UUID body, @PathVariable UUID meeting) {
        return Page.of(FORM, meetings.edit(body, meeting));
    }

    @PostMapping("/{meeting}/angaben")
    View change(@PathVariable UUID body, @PathVariable UUID meeting, MeetingForm form) {
        return Saving.answer(meetings.change(body, meeting, form), FORM, t("governance.meeting.saved"));
    }

    @PostMapping("/{meeting}/einladung")
    View invite(@PathVariable UUID body, @PathVariable UUID meeting) {
        return SeeOther.to(meetings.invite(body, meeting)).saying(t("governance.meeting.invited"));
    }

    @PostMapping("/{meeting}/absage")
    View cancel(
            @PathVariable UUID body,
            @PathVariable UUID meeting,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable UUID _once) {
        var shortened =
                Typed.text(reason.length() > MeetingForm.REASON ? reason.substring(0, MeetingForm.REASON) : reason);
        return SeeOther.to(meetings.cancel(body, meeting, version, shortened, _once))
                .saying(t("governance.meeting.cancelled"));
    }
}

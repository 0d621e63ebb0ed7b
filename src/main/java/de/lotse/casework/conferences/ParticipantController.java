package de.lotse.casework.conferences;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/faelle/{id}/" + Conference.TAB + "/{conference}/teilnehmende")
class ParticipantController {

    private final ParticipantService participants;
    private final ConferenceService conferences;

    ParticipantController(ParticipantService participants, ConferenceService conferences) {
        this.participants = participants;
        this.conferences = conferences;
    }

    @PostMapping
    View add(@PathVariable UUID id, @PathVariable UUID conference, ParticipantForm form) {
        var errors = participants.check(new CaseId(id), conference, form);
        if (errors.any())
            return Page.of(ConferenceController.ONE, conferences.page(new CaseId(id), conference, errors))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(participants.add(new CaseId(id), conference, form))
                .saying(t("casework.conferences.invited"));
    }

    @PostMapping("/{participant}/freigabe")
    View shareMore(
            @PathVariable UUID id,
            @PathVariable UUID conference,
            @PathVariable UUID participant,
            @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        return SeeOther.to(participants.shareMore(new CaseId(id), conference, participant, once))
                .saying(t("casework.conferences.shared"));
    }

    @PostMapping("/{participant}/entfernung")
    View remove(
            @PathVariable UUID id,
            @PathVariable UUID conference,
            @PathVariable UUID participant,
            @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        return SeeOther.to(participants.remove(new CaseId(id), conference, participant, once))
                .saying(t("casework.conferences.uninvited"));
    }
}

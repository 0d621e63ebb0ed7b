package de.lotse.governance.minutes;

import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Body;
import de.lotse.governance.bodies.Saving;
import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import de.lotse.web.Ui;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(Body.PATH + "/{body}/sitzungen/{meeting}/niederschrift")
class MinutesController {

    static final String ONE = "governance/minutes/minutes";
    private static final String FORM = "governance/minutes/texts";
    private static final int REASON = 1_000;

    private final MinutesService minutes;
    private final Approval approval;
    private final MinutesPaper paper;

    MinutesController(MinutesService minutes, Approval approval, MinutesPaper paper) {
        this.minutes = minutes;
        this.approval = approval;
        this.paper = paper;
    }

    @GetMapping
    View latest(@PathVariable UUID body, @PathVariable UUID meeting) {
        return Page.of(ONE, minutes.latest(body, meeting));
    }

    @PostMapping
    View begin(@PathVariable UUID body, @PathVariable UUID meeting) {
        return SeeOther.to(minutes.begin(body, meeting));
    }

    @GetMapping("/{minutesId}")
    View one(@PathVariable UUID body, @PathVariable UUID meeting, @PathVariable UUID minutesId) {
        return Page.of(ONE, minutes.page(body, meeting, minutesId, ObjectionForm.EMPTY, Errors.none()));
    }

    @GetMapping("/{minutesId}/pdf")
    ResponseEntity<byte[]> print(@PathVariable UUID body, @PathVariable UUID meeting, @PathVariable UUID minutesId) {
        return paper.print(minutes.view(body, meeting, minutesId)).download();
    }

    @GetMapping("/{minutesId}/texte")
    View texts(@PathVariable UUID body, @PathVariable UUID meeting, @PathVariable UUID minutesId) {
        return Page.of(FORM, minutes.texts(body, meeting, minutesId));
    }

    @PostMapping("/{minutesId}/texte")
    View write(
            @PathVariable UUID body,
            @PathVariable UUID meeting,
            @PathVariable UUID minutesId,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam Map<String, String> fields) {
        return Saving.answer(
                minutes.write(body, meeting, minutesId, version, fields), FORM, t("governance.minutes.saved"));
    }

    @PostMapping("/{minutesId}/umlauf")
    View circulate(@PathVariable UUID body, @PathVariable UUID meeting, @PathVariable UUID minutesId) {
        return SeeOther.to(minutes.circulate(body, meeting, minutesId)).saying(t("governance.minutes.circulated"));
    }

    @PostMapping("/{minutesId}/bearbeitung")
    View takeBack(@PathVariable UUID body, @PathVariable UUID meeting, @PathVariable UUID minutesId) {
        return SeeOther.to(minutes.takeBack(body, meeting, minutesId)).saying(t("governance.minutes.takenBack"));
    }

    @PostMapping("/{minutesId}/genehmigung")
    View approve(@PathVariable UUID body, @PathVariable UUID meeting, @PathVariable UUID minutesId) {
        var obstacle = approval.approve(body, meeting, minutesId);
        var path = Minutes.path(body, meeting) + "/" + minutesId;
        return obstacle.isEmpty()
                ? SeeOther.to(path).saying(t("governance.minutes.approved"))
                : SeeOther.to(path).saying(new Ui.Flash(Ui.Flash.Kind.WARNING, t(obstacle)));
    }

    @PostMapping("/{minutesId}/berichtigung")
    View correct(
            @PathVariable UUID body,
            @PathVariable UUID meeting,
            @PathVariable UUID minutesId,
            @RequestParam(defaultValue = "") String reason) {
        var shortened = reason.strip();
        return SeeOther.to(minutes.correct(
                        body,
                        meeting,
                        minutesId,
                        shortened.length() > REASON ? shortened.substring(0, REASON) : shortened))
                .saying(t("governance.minutes.correcting"));
    }
}

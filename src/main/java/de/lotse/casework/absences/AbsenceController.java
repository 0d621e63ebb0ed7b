package de.lotse.casework.absences;

import static de.lotse.web.Texts.t;

import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(AbsenceController.PATH)
class AbsenceController {

    static final String PATH = "/leitung/abwesenheiten";
    private static final String FORM = "casework/absences/form";
    private static final String ABSENCE = "casework/absences/absence";

    private final AbsenceService absences;
    private final Cover cover;
    private final LeftWork left;

    AbsenceController(AbsenceService absences, Cover cover, LeftWork left) {
        this.absences = absences;
        this.cover = cover;
        this.left = left;
    }

    @GetMapping("/neu")
    View create(@RequestParam(name = "wer", required = false) @Nullable UUID who) {
        return Page.of(FORM, absences.form(who));
    }

    @PostMapping
    View add(AbsenceForm form) {
        var errors = absences.check(form);
        if (errors.any())
            return Page.of(FORM, absences.form(form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(absences.add(form)).saying(t("casework.absences.added"));
    }

    @GetMapping("/{id}")
    View show(@PathVariable UUID id) {
        return Page.of(ABSENCE, absences.page(id));
    }

    @PostMapping("/{id}/vertretung")
    View substitute(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String substitute,
            @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        var errors = cover.check(id, substitute);
        if (errors.any())
            return Page.of(ABSENCE, absences.page(id, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(cover.substitute(id, substitute, once)).saying(t("casework.substitution.added"));
    }

    @PostMapping("/{id}/termine/{appointment}/absage")
    View callOff(
            @PathVariable UUID id,
            @PathVariable UUID appointment,
            @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        return SeeOther.to(cover.callOff(id, appointment, once)).saying(t("casework.absences.calledOff"));
    }

    @PostMapping("/{id}/anfragen/{inquiry}/korb")
    View putBack(
            @PathVariable UUID id,
            @PathVariable UUID inquiry,
            @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        return SeeOther.to(left.putBack(id, inquiry, once)).saying(t("casework.absences.inquiries.putBack.done"));
    }

    @PostMapping("/{id}/anfragen/korb")
    View putAllBack(@PathVariable UUID id) {
        var count = left.putAllBack(id);
        return SeeOther.to(PATH + "/" + id).saying(t("casework.absences.inquiries.putAllBack.done", count));
    }

    @PostMapping("/{id}/telefonnotizen")
    View giveNotes(@PathVariable UUID id) {
        return SeeOther.to(PATH + "/" + id).saying(left.giveNotes(id));
    }

    @PostMapping("/{id}/rueckkehr")
    View end(@PathVariable UUID id, @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        return SeeOther.to(absences.end(id, once)).saying(t("casework.absences.ended"));
    }
}

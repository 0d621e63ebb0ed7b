package de.lotse.casework.handovers;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class HandoverController {

    static final String INCOMING = "/anfragen/uebergaben";
    private static final String OUTGOING = "/anfragen/{id}/uebergabe";
    private static final String FORM = "casework/handovers/form";
    private static final String HANDOVER = "casework/handovers/handover";

    private final HandoverService handovers;

    HandoverController(HandoverService handovers) {
        this.handovers = handovers;
    }

    @GetMapping(OUTGOING)
    View form(@PathVariable UUID id) {
        return Page.of(FORM, handovers.form(id, HandoverForm.empty(), Errors.none()));
    }

    @PostMapping(OUTGOING)
    View handOver(@PathVariable UUID id, HandoverForm form) {
        var errors = handovers.check(form);
        if (errors.any())
            return Page.of(FORM, handovers.form(id, form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(handovers.handOver(id, form)).saying(t("casework.handovers.done"));
    }

    @PostMapping(OUTGOING + "/rueckruf")
    View callBack(@PathVariable UUID id, @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        return SeeOther.to(handovers.callBack(id, once)).saying(t("casework.handovers.calledBack"));
    }

    @PostMapping(OUTGOING + "/wiederaufnahme")
    View takeBack(@PathVariable UUID id, @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        return SeeOther.to(handovers.takeBack(id, once)).saying(t("casework.handovers.takenBack"));
    }

    @GetMapping(INCOMING + "/{id}")
    View show(@PathVariable UUID id) {
        return Page.of(HANDOVER, handovers.page(id, new ReturnForm("", null), Errors.none()));
    }

    @PostMapping(INCOMING + "/{id}/annahme")
    View accept(@PathVariable UUID id, @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        return SeeOther.to(handovers.accept(id, once)).saying(t("casework.handovers.accepted"));
    }

    @PostMapping(INCOMING + "/{id}/rueckgabe")
    View giveBack(@PathVariable UUID id, ReturnForm form) {
        var errors = form.check();
        if (errors.any())
            return Page.of(HANDOVER, handovers.page(id, form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(handovers.giveBack(id, form)).saying(t("casework.handovers.returned"));
    }
}

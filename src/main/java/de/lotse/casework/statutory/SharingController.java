package de.lotse.casework.statutory;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.statutory.Saved.Done;
import de.lotse.casework.statutory.Saved.Refused;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/faelle/{id}/weitergaben")
class SharingController {

    private final SharingService sharing;

    SharingController(SharingService sharing) {
        this.sharing = sharing;
    }

    @GetMapping
    View list(@PathVariable UUID id) {
        return Page.of("casework/statutory/sharings", sharing.list(new CaseId(id)));
    }

    @GetMapping("/neu")
    View form(@PathVariable UUID id) {
        return Page.of("casework/statutory/form", sharing.form(new CaseId(id)));
    }

    @PostMapping
    View propose(@PathVariable UUID id, SharingForm form) {
        return switch (sharing.propose(new CaseId(id), form)) {
            case Done(var path) -> SeeOther.to(path).saying(t("casework.statutory.proposed"));
            case Refused(var page) ->
                Page.of("casework/statutory/form", page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @GetMapping("/notfall")
    View emergency(@PathVariable UUID id) {
        return Page.of("casework/statutory/emergency", sharing.emergencyForm(new CaseId(id)));
    }

    @PostMapping("/notfall")
    View share(@PathVariable UUID id, SharingForm form) {
        return switch (sharing.share(new CaseId(id), form)) {
            case Done(var path) -> SeeOther.to(path).saying(t("casework.statutory.shared"));
            case Refused(var page) ->
                Page.of("casework/statutory/emergency", page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @GetMapping("/{basis}")
    View view(@PathVariable UUID id, @PathVariable UUID basis) {
        return Page.of("casework/statutory/sharing", sharing.page(new CaseId(id), basis));
    }
}

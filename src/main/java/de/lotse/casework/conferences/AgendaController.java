package de.lotse.casework.conferences;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/faelle/{id}/" + Conference.TAB + "/{conference}/punkte")
class AgendaController {

    private static final String FORM = "casework/conferences/item";

    private final AgendaService agenda;

    AgendaController(AgendaService agenda) {
        this.agenda = agenda;
    }

    @GetMapping("/neu")
    View form(@PathVariable UUID id, @PathVariable UUID conference) {
        return Page.of(FORM, agenda.page(new CaseId(id), conference, null));
    }

    @PostMapping
    View add(@PathVariable UUID id, @PathVariable UUID conference, ItemForm form) {
        var errors = agenda.check(new CaseId(id), conference, form);
        if (errors.any()) return rejected(new CaseId(id), conference, null, form, errors);
        return SeeOther.to(agenda.add(new CaseId(id), conference, form)).saying(t("casework.conferences.item.added"));
    }

    @GetMapping("/{item}")
    View change(@PathVariable UUID id, @PathVariable UUID conference, @PathVariable UUID item) {
        return Page.of(FORM, agenda.page(new CaseId(id), conference, item));
    }

    @PostMapping("/{item}")
    View save(@PathVariable UUID id, @PathVariable UUID conference, @PathVariable UUID item, ItemForm form) {
        var caseId = new CaseId(id);
        var errors = agenda.check(caseId, conference, form);
        if (errors.any()) return rejected(caseId, conference, item, form, errors);
        if (!agenda.change(caseId, conference, item, form))
            return Page.of(FORM, agenda.conflictPage(caseId, conference, item, form))
                    .withStatus(HttpStatus.CONFLICT);
        return SeeOther.to(Conference.path(caseId, conference)).saying(t("casework.conferences.item.saved"));
    }

    private View rejected(CaseId caseId, UUID conference, @Nullable UUID item, ItemForm form, Errors errors) {
        return Page.of(FORM, agenda.page(caseId, conference, item, form, errors))
                .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/{item}/aufwaerts")
    View up(
            @PathVariable UUID id,
            @PathVariable UUID conference,
            @PathVariable UUID item,
            @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        return SeeOther.to(agenda.up(new CaseId(id), conference, item, once))
                .saying(t("casework.conferences.item.moved"));
    }

    @PostMapping("/{item}/entfernung")
    View remove(
            @PathVariable UUID id,
            @PathVariable UUID conference,
            @PathVariable UUID item,
            @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        return SeeOther.to(agenda.remove(new CaseId(id), conference, item, once))
                .saying(t("casework.conferences.item.removed"));
    }
}

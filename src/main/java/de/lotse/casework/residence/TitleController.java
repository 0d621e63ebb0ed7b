package de.lotse.casework.residence;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.shared.Conflict;
import de.lotse.shared.Ids;
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
@RequestMapping("/faelle/{id}/aufenthalt/titel")
class TitleController {

    private final TitleService titles;

    TitleController(TitleService titles) {
        this.titles = titles;
    }

    @GetMapping("/neu")
    View blank(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID person) {
        return page(titles.blank(new CaseId(id), person));
    }

    @GetMapping("/{titleId}")
    View stored(@PathVariable UUID id, @PathVariable UUID titleId) {
        return page(titles.stored(new CaseId(id), titleId));
    }

    @PostMapping
    View add(@PathVariable UUID id, TitleForm form) {
        var caseId = new CaseId(id);
        var reading = titles.reading();
        var title = titles.read(Ids.next(), form, reading);
        if (reading.errors().any())
            return page(titles.page(caseId, null, form, reading.errors())).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(titles.add(caseId, title, form._once())).saying(t("casework.residence.title.saved"));
    }

    @PostMapping("/{titleId}")
    View change(@PathVariable UUID id, @PathVariable UUID titleId, TitleForm form) {
        var caseId = new CaseId(id);
        var reading = titles.reading();
        var title = titles.read(titleId, form, reading);
        if (reading.errors().any())
            return page(titles.page(caseId, titleId, form, reading.errors()))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        try {
            return SeeOther.to(titles.change(caseId, title, form._once())).saying(t("casework.residence.title.saved"));
        } catch (Conflict _) {
            return page(titles.outdated(caseId, titleId, form)).withStatus(HttpStatus.CONFLICT);
        }
    }

    @PostMapping("/{titleId}/loeschung")
    View remove(@PathVariable UUID id, @PathVariable UUID titleId, @RequestParam int version) {
        return SeeOther.to(titles.remove(new CaseId(id), titleId, version)).saying(t("casework.residence.removed"));
    }

    private static Page page(EntryPage<TitleForm> page) {
        return Page.of("casework/residence/title", page);
    }
}

package de.lotse.structure.themepage;

import static de.lotse.web.Texts.t;

import de.lotse.structure.themes.Theme;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Begins a council paper about a theme. */
@Controller
@RequestMapping(Theme.PATH + "/{id}/ratsvorlage")
class ThemePaperController {

    private final ThemePaperService papers;

    ThemePaperController(ThemePaperService papers) {
        this.papers = papers;
    }

    @PostMapping
    View draft(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID _once) {
        return SeeOther.to(papers.draft(id, _once)).saying(t("structure.council.drafted"));
    }
}

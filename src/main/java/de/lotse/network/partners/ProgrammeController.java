package de.lotse.network.partners;

import static de.lotse.web.Texts.t;

import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import de.lotse.web.Ui;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(PartnerController.PATH + "/{id}" + ProgrammeController.SUFFIX)
class ProgrammeController {

    static final String SUFFIX = "/programme";
    private static final String FORM = "network/partners/programme";

    private final ProgrammeService programmes;

    ProgrammeController(ProgrammeService programmes) {
        this.programmes = programmes;
    }

    @GetMapping("/neu")
    View blank(@PathVariable UUID id) {
        return Page.of(FORM, programmes.blank(id));
    }

    @PostMapping
    View add(@PathVariable UUID id, ProgrammeForm form) {
        return answer(id, programmes.add(id, form));
    }

    @GetMapping("/{programme}")
    View edit(@PathVariable UUID id, @PathVariable UUID programme) {
        return Page.of(FORM, programmes.page(id, programme));
    }

    @PostMapping("/{programme}")
    View change(@PathVariable UUID id, @PathVariable UUID programme, ProgrammeForm form) {
        return answer(id, programmes.change(id, programme, form));
    }

    @PostMapping("/{programme}/entfernung")
    View remove(@PathVariable UUID id, @PathVariable UUID programme) {
        if (programmes.remove(id, programme)) return back(id, "network.programmes.removed");
        return SeeOther.to(PartnerController.path(id) + SUFFIX + "/" + programme)
                .saying(new Ui.Flash(Ui.Flash.Kind.WARNING, t("network.programmes.used")));
    }

    private static View answer(UUID id, Optional<ProgrammePage> refused) {
        return refused.<View>map(page -> Page.of(FORM, page)
                        .withStatus(page.errors().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT))
                .orElseGet(() -> back(id, "network.programmes.saved"));
    }

    private static View back(UUID id, String said) {
        return SeeOther.to(PartnerController.path(id)).saying(t(said));
    }
}

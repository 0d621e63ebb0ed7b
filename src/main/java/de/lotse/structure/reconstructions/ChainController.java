package de.lotse.structure.reconstructions;

import static de.lotse.web.Texts.t;

import de.lotse.structure.reconstructions.ChainStep.Side;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The steps of a reconstruction. */
@Controller
@RequestMapping(Reconstructions.PATH + "/{id}/schritte")
class ChainController {

    private static final String STEP = "structure/reconstructions/step";

    private final ChainService chains;

    ChainController(ChainService chains) {
        this.chains = chains;
    }

    @GetMapping("/neu")
    View newStep(@PathVariable UUID id, @RequestParam(defaultValue = "AS_IS") Side seite) {
        return Page.of(STEP, chains.newStep(id, seite));
    }

    @PostMapping("/neu")
    View add(@PathVariable UUID id, StepForm form) {
        return answer(id, chains.add(id, form));
    }

    @GetMapping("/{step}")
    View step(@PathVariable UUID id, @PathVariable UUID step) {
        return Page.of(STEP, chains.step(id, step));
    }

    @PostMapping("/{step}")
    View change(@PathVariable UUID id, @PathVariable UUID step, StepForm form) {
        return answer(id, chains.change(id, step, form));
    }

    @PostMapping("/{step}/hoch")
    View raise(@PathVariable UUID id, @PathVariable UUID step) {
        chains.raise(id, step);
        return back(id);
    }

    @PostMapping("/{step}/loeschung")
    View remove(@PathVariable UUID id, @PathVariable UUID step) {
        chains.remove(id, step);
        return back(id);
    }

    private static View answer(UUID id, Optional<StepPage> refused) {
        return refused.<View>map(page -> Page.of(STEP, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> back(id));
    }

    private static SeeOther back(UUID id) {
        return SeeOther.to(Reconstructions.PATH + "/" + id).saying(t("structure.reconstructions.saved"));
    }
}

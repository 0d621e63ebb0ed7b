package de.lotse.structure.procedures;

import static de.lotse.web.Texts.t;

import de.lotse.web.NavEntry;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** „Verfahrensabsprachen“. */
@Controller
@RequestMapping(Procedures.PATH)
class ProcedureController {

    private static final String SHOW = "structure/procedures/show";
    private static final String FORM = "structure/procedures/form";

    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        NavEntry procedures() {
            return new NavEntry(96, Procedures.PATH, "structure.procedures.title", ProcedureService.READERS);
        }
    }

    private final ProcedureService procedures;

    ProcedureController(ProcedureService procedures) {
        this.procedures = procedures;
    }

    @GetMapping
    View list(@RequestParam(defaultValue = "") String suche, @RequestParam(defaultValue = "") String rechtskreis) {
        return Page.of("structure/procedures/list", procedures.list(suche, rechtskreis));
    }

    @GetMapping("/{id}")
    View show(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer fassung) {
        return Page.of(SHOW, procedures.page(id, fassung));
    }

    @GetMapping("/neu")
    View newOne() {
        return Page.of(FORM, procedures.form(null));
    }

    @PostMapping("/neu")
    View begin(ProcedureForm form, @RequestParam Map<String, String> sent) {
        return procedures
                .save(null, form, DutyRows.of(sent))
                .<View>map(page -> Page.of(FORM, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> SeeOther.to(Procedures.PATH).saying(t("structure.procedures.saved")));
    }

    @GetMapping("/{id}/bearbeiten")
    View form(@PathVariable UUID id) {
        return Page.of(FORM, procedures.form(id));
    }

    @PostMapping("/{id}/bearbeiten")
    View revise(@PathVariable UUID id, ProcedureForm form, @RequestParam Map<String, String> sent) {
        return procedures
                .save(id, form, DutyRows.of(sent))
                .<View>map(page -> Page.of(FORM, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> back(id, "structure.procedures.saved"));
    }

    @PostMapping("/{id}/fragen")
    View ask(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(required = false) @Nullable UUID _once) {
        return procedures
                .ask(id, question, _once)
                .<View>map(page -> Page.of(SHOW, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> back(id, "structure.procedures.asked"));
    }

    @PostMapping("/{id}/fragen/{question}")
    View answer(@PathVariable UUID id, @PathVariable UUID question, @RequestParam(defaultValue = "") String answer) {
        return procedures
                .answer(id, question, answer)
                .<View>map(page -> Page.of(SHOW, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> back(id, "structure.procedures.answered"));
    }

    private static SeeOther back(UUID id, String message) {
        return SeeOther.to(Procedures.PATH + "/" + id).saying(t(message));
    }
}

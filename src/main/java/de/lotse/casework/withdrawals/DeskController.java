package de.lotse.casework.withdrawals;

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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(DeskController.PATH)
class DeskController {

    static final String PATH = "/widerrufe";
    private static final String ONE = "casework/withdrawals/statement";

    private final DeskService desk;

    DeskController(DeskService desk) {
        this.desk = desk;
    }

    @GetMapping
    View all() {
        return Page.of("casework/withdrawals/statements", desk.all());
    }

    @GetMapping("/{id}")
    View show(@PathVariable UUID id) {
        return Page.of(ONE, desk.page(id, "", Errors.none()));
    }

    /** A name belongs into no address. */
    @PostMapping("/{id}/suche")
    View find(@PathVariable UUID id, @RequestParam(name = "q", defaultValue = "") String typed) {
        return Page.of(ONE, desk.page(id, typed.strip(), Errors.none()));
    }

    @PostMapping("/{id}/zuordnung")
    View link(
            @PathVariable UUID id,
            @RequestParam UUID person,
            @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        return SeeOther.to(desk.link(id, person, once)).saying(t("casework.withdrawals.linked"));
    }

    @PostMapping("/{id}/weitergabe")
    View passOn(
            @PathVariable UUID id,
            @RequestParam(name = "organisation", defaultValue = "") String organisation,
            @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        var errors = once != null && desk.isDone(once) ? Errors.none() : desk.check(id, organisation);
        if (errors.any()) return Page.of(ONE, desk.page(id, "", errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(desk.passOn(id, organisation, once)).saying(t("casework.withdrawals.passedOn"));
    }

    @PostMapping("/{id}/ende")
    View close(@PathVariable UUID id, @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        return SeeOther.to(desk.close(id, once)).saying(t("casework.withdrawals.closed"));
    }
}

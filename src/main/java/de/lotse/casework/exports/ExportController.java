package de.lotse.casework.exports;

import static de.lotse.web.Texts.t;

import de.lotse.casework.exports.Export.Kind;
import de.lotse.identity.StepUp;
import de.lotse.shared.NotFound;
import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(Export.PATH)
class ExportController {

    /** What a filter may say; anything else in the address is not ours. */
    private static final List<String> FILTER =
            List.of("stand", "phase", "rolle", "wochen", "nummer", "sortierung", "zeitraum", "art");

    private final ExportService exports;
    private final ExportStart start;
    private final ExportFetching fetching;
    private final StepUp stepUp;

    ExportController(ExportService exports, ExportStart start, ExportFetching fetching, StepUp stepUp) {
        this.stepUp = stepUp;
        this.exports = exports;
        this.start = start;
        this.fetching = fetching;
    }

    @GetMapping
    View list() {
        return Page.of("casework/exports/exports", exports.page());
    }

    @GetMapping("/neu")
    View ask(ExportForm form, @RequestParam Map<String, String> all) {
        return page(form, filter(all), Errors.none());
    }

    @PostMapping
    View add(ExportForm form, @RequestParam Map<String, String> all) {
        var errors = form.check(true);
        if (errors.any()) return page(form, filter(all), errors).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        stepUp.require();
        return SeeOther.to(exports.addList(form, kind(form), filter(all))).saying(t("casework.exports.asked"));
    }

    private Page page(ExportForm form, Map<String, String> filter, Errors errors) {
        return Page.of("casework/exports/list", exports.listPage(form, kind(form), filter, errors));
    }

    private static Kind kind(ExportForm form) {
        return form.kind().orElseThrow(NotFound::new);
    }

    private static Map<String, String> filter(Map<String, String> all) {
        var filter = new LinkedHashMap<String, String>();
        for (var name : FILTER) {
            var value = all.getOrDefault(name, "");
            if (!value.isEmpty() && value.length() <= 100) filter.put(name, value);
        }
        return filter;
    }

    @GetMapping("/{id}/datei")
    View fetch(@PathVariable UUID id) {
        stepUp.requireFor(Export.PATH);
        return fetching.fetch(id)
                .<View>map(file -> new ExportFile(file, fetching))
                .orElseGet(
                        () -> Page.of("casework/exports/exports", exports.page().refused())
                                .withStatus(HttpStatus.CONFLICT));
    }

    @PostMapping("/{id}/fortsetzung")
    View goOn(@PathVariable UUID id) {
        exports.goOn(id);
        return SeeOther.to(Export.PATH);
    }

    @PostMapping("/{id}/loeschung")
    View delete(@PathVariable UUID id) {
        exports.delete(id);
        return SeeOther.to(Export.PATH).saying(t("casework.exports.deleted"));
    }

    @PostMapping("/{id}/bestaetigung")
    View confirm(@PathVariable UUID id) {
        stepUp.requireFor(Export.PATH);
        start.confirm(id);
        return SeeOther.to(Export.PATH).saying(t("casework.exports.confirmed"));
    }

    @PostMapping("/{id}/ablehnung")
    View decline(@PathVariable UUID id) {
        start.decline(id);
        return SeeOther.to(Export.PATH).saying(t("casework.exports.declined"));
    }
}

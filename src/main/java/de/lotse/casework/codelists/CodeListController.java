package de.lotse.casework.codelists;

import static de.lotse.web.Texts.t;

import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(ListsPage.PATH)
class CodeListController {

    private static final String LIST = "casework/codelists/list";
    private static final String ENTRY = "casework/codelists/entry";
    private static final String ONE = "/{list}/eintraege/{code}";

    private final CodeListService lists;

    CodeListController(CodeListService lists) {
        this.lists = lists;
    }

    @GetMapping
    View all() {
        return Page.of("casework/codelists/lists", lists.page());
    }

    @GetMapping("/{list}")
    View show(@PathVariable String list) {
        return Page.of(LIST, lists.page(list));
    }

    @PostMapping("/{list}")
    View add(@PathVariable String list, EntryForm form) {
        var errors = lists.check(list, form);
        if (errors.any())
            return Page.of(LIST, lists.page(list, form, errors, false)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        if (!lists.add(list, form))
            return Page.of(LIST, lists.page(list, form, errors, true)).withStatus(HttpStatus.CONFLICT);
        return SeeOther.to(ListsPage.PATH + "/" + list).saying(t("casework.codelists.added", form.label()));
    }

    @GetMapping(ONE)
    View entry(@PathVariable String list, @PathVariable String code) {
        return Page.of(ENTRY, lists.page(list, code));
    }

    @PostMapping(ONE)
    View change(@PathVariable String list, @PathVariable String code, EntryForm form) {
        var errors = lists.check(list, code, form);
        if (errors.any())
            return Page.of(ENTRY, lists.page(list, code, form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        if (!lists.change(list, code, form))
            return Page.of(ENTRY, lists.conflictPage(list, code, form)).withStatus(HttpStatus.CONFLICT);
        return SeeOther.to(ListsPage.PATH + "/" + list).saying(t("casework.codelists.saved", form.label()));
    }

    @PostMapping(ONE + "/platz")
    View move(
            @PathVariable String list,
            @PathVariable String code,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "0") int place) {
        lists.move(list, code, version, place);
        return SeeOther.to(ListsPage.PATH + "/" + list).saying(t("casework.codelists.moved"));
    }

    @PostMapping(ONE + "/streichung")
    View strike(@PathVariable String list, @PathVariable String code, @RequestParam(defaultValue = "0") int version) {
        lists.strike(list, code, version);
        return SeeOther.to(ListsPage.PATH + "/" + list).saying(t("casework.codelists.struck.done"));
    }
}

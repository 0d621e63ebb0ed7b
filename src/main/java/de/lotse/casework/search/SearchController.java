package de.lotse.casework.search;

import de.lotse.web.Errors;
import de.lotse.web.Page;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

// What is looked for is a name: it comes by POST, so that it stands in no address, no history and no log.
@Controller
@RequestMapping("/suche")
class SearchController {

    private static final String TEMPLATE = "casework/search/search";

    private final SearchService search;

    SearchController(SearchService search) {
        this.search = search;
    }

    @GetMapping
    View empty() {
        return Page.of(TEMPLATE, SearchPage.of(SearchForm.EMPTY, Errors.none()));
    }

    @PostMapping
    View find(SearchForm form, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        var errors = form.check();
        if (!errors.any()) return Page.of(TEMPLATE, search.find(form));
        return Page.of(TEMPLATE, SearchPage.of(form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}

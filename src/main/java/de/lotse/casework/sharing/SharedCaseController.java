package de.lotse.casework.sharing;

import de.lotse.documents.DownloadHeaders;
import de.lotse.web.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What other organisations share with one's own. */
@Controller
@RequestMapping(SharedCaseController.PATH)
class SharedCaseController {

    static final String PATH = "/vermittlungen/freigaben";
    private static final String LIST = "casework/sharing/list";

    private final SharedCaseService cases;

    SharedCaseController(SharedCaseService cases) {
        this.cases = cases;
    }

    @GetMapping
    View list(@RequestParam(name = "vor", required = false) @Nullable UUID before) {
        return Page.of(LIST, cases.list(before));
    }

    /** A name belongs into no address. */
    @PostMapping
    View find(@RequestParam(name = "q", defaultValue = "") String typed) {
        return Page.of(LIST, typed.isBlank() ? cases.list(null) : cases.find(typed));
    }

    @GetMapping("/{grant}")
    View show(@PathVariable UUID grant) {
        return Page.of("casework/sharing/sharedCase", cases.page(grant));
    }

    @GetMapping("/{grant}/unterlagen/{document}")
    ResponseEntity<byte[]> file(@PathVariable UUID grant, @PathVariable UUID document) {
        var file = cases.file(grant, document);
        return ResponseEntity.ok()
                .headers(DownloadHeaders.of(file.name(), file.mediaType()))
                .body(file.content());
    }
}

package de.lotse.casework.files;

import de.lotse.casework.files.LockedDocuments.Locked;
import de.lotse.web.Page;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** For the lead of the organisation: in which files malware was found, and whom to ask. */
@Controller
class LockedController {

    private final LockedDocuments documents;

    LockedController(LockedDocuments documents) {
        this.documents = documents;
    }

    @GetMapping("/gesperrte-unterlagen")
    View list() {
        return Page.of("casework/files/locked", new LockedPage(documents.list()));
    }

    record LockedPage(List<Locked> documents) {}
}

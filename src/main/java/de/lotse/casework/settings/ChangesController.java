package de.lotse.casework.settings;

import de.lotse.web.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class ChangesController {

    private final ChangesService changes;

    ChangesController(ChangesService changes) {
        this.changes = changes;
    }

    @GetMapping(ChangesPage.PATH)
    View show(@RequestParam(defaultValue = "") String bereich, @RequestParam(required = false) @Nullable UUID vor) {
        return Page.of("casework/settings/changes", changes.page(bereich, vor));
    }
}

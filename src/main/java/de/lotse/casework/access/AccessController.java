package de.lotse.casework.access;

import de.lotse.casework.CaseId;
import de.lotse.web.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class AccessController {

    private final AccessService accesses;

    AccessController(AccessService accesses) {
        this.accesses = accesses;
    }

    @GetMapping("/faelle/{id}/zugriffe")
    View show(@PathVariable UUID id, @RequestParam(name = "nach", required = false) @Nullable UUID after) {
        return Page.of("casework/access/access", accesses.page(new CaseId(id), after));
    }
}

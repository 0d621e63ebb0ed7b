package de.lotse.casework.clientsheet;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
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

@Controller
@RequestMapping("/faelle/{id}/personen/{person}/auskunft")
class ClientSheetController {

    private final ClientSheets sheets;

    ClientSheetController(ClientSheets sheets) {
        this.sheets = sheets;
    }

    /** @param language one that is not known is that of the person */
    @GetMapping
    View read(
            @PathVariable UUID id,
            @PathVariable UUID person,
            @RequestParam(name = "sprache", defaultValue = "") String language) {
        return Page.of("casework/clientsheet/page", sheets.page(new CaseId(id), new PersonId(person), language));
    }

    @PostMapping
    ResponseEntity<byte[]> print(
            @PathVariable UUID id,
            @PathVariable UUID person,
            @RequestParam(name = "sprache", defaultValue = "") String language,
            @RequestParam(required = false) @Nullable UUID _once) {
        return sheets.print(new CaseId(id), new PersonId(person), language, _once)
                .download();
    }
}

package de.lotse.casework.appointments;

import de.lotse.casework.CaseId;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SlipController {

    private final Slips slips;

    SlipController(Slips slips) {
        this.slips = slips;
    }

    @GetMapping("/faelle/{id}/termine/{appointment}/zettel")
    ResponseEntity<byte[]> print(
            @PathVariable UUID id, @PathVariable UUID appointment, @RequestParam(defaultValue = "de") String sprache) {
        return slips.print(new CaseId(id), appointment, SlipLanguage.of(sprache))
                .download();
    }
}

package de.lotse.casework.plan;

import de.lotse.casework.CaseId;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class PlanPdfController {

    private final PlanPdfs pdfs;

    PlanPdfController(PlanPdfs pdfs) {
        this.pdfs = pdfs;
    }

    @GetMapping("/faelle/{id}/hilfeplan/{plan}/pdf")
    ResponseEntity<byte[]> print(@PathVariable UUID id, @PathVariable UUID plan) {
        return pdfs.print(new CaseId(id), plan).download();
    }
}

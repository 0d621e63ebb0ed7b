package de.lotse.casework.assessment;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
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
@RequestMapping("/faelle/{id}/bedarf/{assessment}/bereiche")
class AreaController {

    private final AreaService areas;

    AreaController(AreaService areas) {
        this.areas = areas;
    }

    @GetMapping("/neu")
    View form(@PathVariable UUID id, @PathVariable UUID assessment) {
        return page(areas.newPage(new CaseId(id), assessment));
    }

    @PostMapping
    View add(@PathVariable UUID id, @PathVariable UUID assessment, AreaEntry entry) {
        return answer(areas.add(new CaseId(id), assessment, entry));
    }

    @GetMapping("/{area}")
    View edit(@PathVariable UUID id, @PathVariable UUID assessment, @PathVariable UUID area) {
        return page(areas.editPage(new CaseId(id), assessment, area));
    }

    @PostMapping("/{area}")
    View change(
            @PathVariable UUID id,
            @PathVariable UUID assessment,
            @PathVariable UUID area,
            @RequestParam int version,
            AreaEntry entry) {
        return answer(areas.change(new CaseId(id), assessment, area, version, entry));
    }

    @PostMapping("/{area}/entfernung")
    View remove(@PathVariable UUID id, @PathVariable UUID assessment, @PathVariable UUID area) {
        return SeeOther.to(areas.remove(new CaseId(id), assessment, area))
                .saying(t("casework.assessment.area.removed"));
    }

    private static View answer(AreaResult result) {
        return switch (result) {
            case AreaResult.Kept(var path) -> SeeOther.to(path).saying(t("casework.assessment.area.kept"));
            case AreaResult.Rejected(var page) -> page(page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            case AreaResult.Stale(var page) -> page(page).withStatus(HttpStatus.CONFLICT);
        };
    }

    private static Page page(AreaPage page) {
        return Page.of("casework/assessment/area", page);
    }
}

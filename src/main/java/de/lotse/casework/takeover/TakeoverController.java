package de.lotse.casework.takeover;

import static de.lotse.web.Texts.t;

import de.lotse.documents.DownloadHeaders;
import de.lotse.identity.StepUp;
import de.lotse.tables.TableRefused;
import de.lotse.tables.TableUpload;
import de.lotse.web.Errors;
import de.lotse.web.OwnNumber;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(Takeover.PATH)
class TakeoverController {

    private final TakeoverService takeovers;
    private final MappingService mapping;
    private final StepUp stepUp;

    TakeoverController(TakeoverService takeovers, MappingService mapping, StepUp stepUp) {
        this.takeovers = takeovers;
        this.mapping = mapping;
        this.stepUp = stepUp;
    }

    @GetMapping
    View list() {
        return Page.of("casework/takeover/list", takeovers.list(Errors.none()));
    }

    @PostMapping
    View add(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        try {
            var list = new TableUpload(file);
            return SeeOther.to(takeovers.add(list.name(t("casework.takeover.file")), list.content(), once));
        } catch (TableRefused refused) {
            return Page.of(
                            "casework/takeover/list",
                            takeovers.list(Errors.none().reject("file", refused.text())))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/{id}/spalten")
    View mapping(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String blatt,
            @RequestParam(defaultValue = "") String kopf) {
        return Page.of(
                "casework/takeover/mapping", mapping.mapping(id, OwnNumber.of(blatt, -1), OwnNumber.of(kopf, 0)));
    }

    @PostMapping("/{id}/spalten")
    View map(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
        return mapping.map(id, typed)
                .<View>map(
                        page -> Page.of("casework/takeover/mapping", page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> SeeOther.to(Takeover.PATH + "/" + id));
    }

    @GetMapping("/{id}")
    View one(@PathVariable UUID id, @RequestParam(defaultValue = "") String nach) {
        return Page.of("casework/takeover/takeover", takeovers.page(id, OwnNumber.of(nach, 0)));
    }

    @PostMapping("/{id}/entscheidungen")
    View decide(@PathVariable UUID id, @RequestParam Map<String, String> decisions) {
        takeovers.decide(id, decisions);
        return SeeOther.to(Takeover.PATH + "/" + id).saying(t("casework.takeover.decided"));
    }

    @PostMapping("/{id}/faelle")
    View take(@PathVariable UUID id, @RequestParam Map<String, String> decisions) {
        takeovers.take(id, decisions);
        return SeeOther.to(Takeover.PATH + "/" + id);
    }

    @PostMapping("/{id}/ruecknahme")
    View undo(@PathVariable UUID id) {
        stepUp.require(); // it erases every case of the list
        takeovers.undo(id);
        return SeeOther.to(Takeover.PATH + "/" + id);
    }

    @PostMapping("/{id}/fortsetzung")
    View goOn(@PathVariable UUID id, @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        takeovers.goOn(id, once);
        return SeeOther.to(Takeover.PATH + "/" + id);
    }

    @PostMapping("/{id}/loeschung")
    View delete(@PathVariable UUID id) {
        takeovers.delete(id);
        return SeeOther.to(Takeover.PATH).saying(t("casework.takeover.deleted"));
    }

    @GetMapping("/{id}/meldungen")
    ResponseEntity<byte[]> messages(@PathVariable UUID id) {
        var content = takeovers.messages(id);
        return ResponseEntity.ok()
                .headers(DownloadHeaders.of(t("casework.takeover.messages.file"), MessageFile.MEDIA_TYPE))
                .body(content);
    }

    @GetMapping("/{id}/rest")
    ResponseEntity<byte[]> remainder(@PathVariable UUID id) {
        var content = takeovers.remainder(id);
        return ResponseEntity.ok()
                .headers(DownloadHeaders.of(t("casework.takeover.remainder.file"), MessageFile.MEDIA_TYPE))
                .body(content);
    }
}

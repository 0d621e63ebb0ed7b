package de.lotse.identity.intake;

import static de.lotse.web.Texts.t;

import de.lotse.documents.DownloadHeaders;
import de.lotse.identity.intake.Intake.Kind;
import de.lotse.shared.Role;
import de.lotse.tables.TableRefused;
import de.lotse.tables.TableUpload;
import de.lotse.web.AdministrationEntry;
import de.lotse.web.Errors;
import de.lotse.web.OwnNumber;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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
@RequestMapping(Intake.PATH)
class IntakeController {

    private static final String CSV = "text/csv;charset=UTF-8";

    private final IntakeService intakes;
    private final MappingService mapping;

    IntakeController(IntakeService intakes, MappingService mapping) {
        this.intakes = intakes;
        this.mapping = mapping;
    }

    @GetMapping
    View list() {
        return Page.of("identity/intake/list", intakes.list("", Errors.none()));
    }

    @PostMapping
    View add(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        var errors = Errors.none();
        var chosen = Arrays.stream(Kind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
        if (chosen.isEmpty()) errors.reject("kind", t("identity.intake.kind.missing"));
        try {
            var list = new TableUpload(file);
            var content = list.content();
            if (chosen.isPresent())
                return SeeOther.to(intakes.add(chosen.get(), list.name(t("identity.intake.file")), content, once));
        } catch (TableRefused refused) {
            errors.reject("file", refused.text());
        }
        return Page.of("identity/intake/list", intakes.list(kind, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{id}/spalten")
    View mapping(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String blatt,
            @RequestParam(defaultValue = "") String kopf) {
        return Page.of("identity/intake/mapping", mapping.mapping(id, OwnNumber.of(blatt, -1), OwnNumber.of(kopf, 0)));
    }

    @PostMapping("/{id}/spalten")
    View map(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
        var sheet = OwnNumber.of(typed.getOrDefault("blatt", ""), -1);
        var head = OwnNumber.of(typed.getOrDefault("headerRow", ""), 0);
        return mapping.map(id, typed, sheet, head)
                .<View>map(
                        page -> Page.of("identity/intake/mapping", page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> SeeOther.to(Intake.PATH + "/" + id));
    }

    @GetMapping("/{id}")
    View one(@PathVariable UUID id, @RequestParam(defaultValue = "") String nach) {
        return Page.of("identity/intake/intake", intakes.page(id, OwnNumber.of(nach, 0), false, Errors.none()));
    }

    @PostMapping("/{id}/uebernahme")
    View take(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(required = false) @Nullable Boolean changes,
            @RequestParam(required = false) @Nullable Boolean administration,
            @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        var changing = Boolean.TRUE.equals(changes);
        var errors = intakes.take(id, OwnNumber.of(version, 0), changing, Boolean.TRUE.equals(administration), once);
        if (errors.any())
            return Page.of("identity/intake/intake", intakes.page(id, 0, changing, errors))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(Intake.PATH + "/" + id);
    }

    @PostMapping("/{id}/fortsetzung")
    View goOn(@PathVariable UUID id, @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        intakes.goOn(id, once);
        return SeeOther.to(Intake.PATH + "/" + id);
    }

    @PostMapping("/{id}/loeschung")
    View delete(@PathVariable UUID id) {
        intakes.delete(id);
        return SeeOther.to(Intake.PATH).saying(t("identity.intake.deleted"));
    }

    /** Links are on this one page and nowhere else, hence no way to open it again. */
    @PostMapping("/{id}/links")
    View links(@PathVariable UUID id) {
        return Page.of("identity/intake/links", intakes.links(id)).withStatus(HttpStatus.CREATED);
    }

    @PostMapping("/{id}/einladungen")
    View mail(@PathVariable UUID id, @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        intakes.mail(id, once);
        return SeeOther.to(Intake.PATH + "/" + id);
    }

    @GetMapping("/{id}/meldungen")
    ResponseEntity<byte[]> messages(@PathVariable UUID id) {
        var content = intakes.messages(id);
        return ResponseEntity.ok()
                .headers(DownloadHeaders.of(t("identity.intake.messages.file"), CSV))
                .body(content);
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {

        @Bean
        AdministrationEntry intakeEntry() {
            return new AdministrationEntry(
                    84, Intake.PATH, "identity.intake.title", "identity.intake.what", Set.of(Role.TENANT_ADMIN));
        }
    }
}

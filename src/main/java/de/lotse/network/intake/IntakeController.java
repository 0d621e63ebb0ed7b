package de.lotse.network.intake;

import static de.lotse.web.Texts.t;

import de.lotse.documents.DownloadHeaders;
import de.lotse.network.intake.IntakePages.Upload;
import de.lotse.network.intake.drafts.Proposal.Topic;
import de.lotse.network.offers.DirectoryRights;
import de.lotse.network.offers.NetworkTab;
import de.lotse.tables.CellText;
import de.lotse.tables.TableRefused;
import de.lotse.tables.TableUpload;
import de.lotse.web.Errors;
import de.lotse.web.OwnNumber;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.Arrays;
import java.util.Map;
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
    private static final String LIST = "network/intake/list";
    private static final String ONE = "network/intake/intake";

    private final IntakeService intakes;
    private final MappingService mapping;
    private final TopicService topics;

    IntakeController(IntakeService intakes, MappingService mapping, TopicService topics) {
        this.intakes = intakes;
        this.mapping = mapping;
        this.topics = topics;
    }

    @GetMapping
    View list() {
        return Page.of(LIST, intakes.list(new Upload("", ""), Errors.none()));
    }

    @PostMapping
    View add(
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String newName,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        var upload = new Upload(source, CellText.clean(newName));
        var errors = upload.check(intakes.sources());
        try {
            var list = new TableUpload(file);
            var content = list.content();
            if (!errors.any())
                return SeeOther.to(intakes.add(upload, list.name(t("network.intake.file")), content, once));
        } catch (TableRefused refused) {
            errors.reject("file", refused.text());
        }
        return Page.of(LIST, intakes.list(upload, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{id}/spalten")
    View mapping(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String blatt,
            @RequestParam(defaultValue = "") String kopf) {
        return Page.of("network/intake/mapping", mapping.mapping(id, OwnNumber.of(blatt, -1), OwnNumber.of(kopf, 0)));
    }

    @PostMapping("/{id}/spalten")
    View map(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
        var sheet = OwnNumber.of(typed.getOrDefault("blatt", ""), -1);
        var head = OwnNumber.of(typed.getOrDefault("headerRow", ""), 0);
        return mapping.map(id, typed, sheet, head)
                .<View>map(page -> Page.of("network/intake/mapping", page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> SeeOther.to(Intake.PATH + "/" + id));
    }

    @GetMapping("/{id}")
    View one(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String nach,
            @RequestParam(defaultValue = "") String alle) {
        return Page.of(ONE, intakes.page(id, OwnNumber.of(nach, 0), alle.equals("ja"), Errors.none()));
    }

    @PostMapping("/{id}/entscheidungen")
    View decide(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
        intakes.decide(id, typed);
        var after = OwnNumber.of(typed.getOrDefault("nach", ""), 0);
        var every = typed.getOrDefault("alle", "").equals("ja");
        return SeeOther.to(Intake.PATH + "/" + id + "?nach=" + after + (every ? "&alle=ja" : ""));
    }

    @PostMapping("/{id}/vorschlaege")
    View propose(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String answer) {
        intakes.require(id);
        Arrays.stream(Topic.values())
                .filter(one -> one.name().equals(topic))
                .findFirst()
                .ifPresent(one -> intakes.propose(id, one, answer.equals(Decisions.YES)));
        return SeeOther.to(Intake.PATH + "/" + id);
    }

    @PostMapping("/{id}/themen")
    View assign(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
        topics.assign(id, typed);
        return SeeOther.to(Intake.PATH + "/" + id);
    }

    @PostMapping("/{id}/uebernahme")
    View take(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(required = false) @Nullable Boolean without,
            @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        var errors = intakes.take(id, OwnNumber.of(version, 0), Boolean.TRUE.equals(without), once);
        if (errors.any())
            return Page.of(ONE, intakes.page(id, 0, false, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(Intake.PATH + "/" + id);
    }

    @PostMapping("/{id}/ruecknahme")
    View undo(@PathVariable UUID id, @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        intakes.undo(id, once);
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
        return SeeOther.to(Intake.PATH).saying(t("network.intake.deleted"));
    }

    @GetMapping("/{id}/meldungen")
    ResponseEntity<byte[]> messages(@PathVariable UUID id) {
        return csv(t("network.intake.messages.file"), intakes.messages(id));
    }

    @GetMapping("/{id}/aufbewahrt")
    ResponseEntity<byte[]> kept(@PathVariable UUID id) {
        return csv(t("network.intake.kept.file"), intakes.kept(id));
    }

    private static ResponseEntity<byte[]> csv(String name, byte[] content) {
        return ResponseEntity.ok().headers(DownloadHeaders.of(name, CSV)).body(content);
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {

        @Bean
        NetworkTab intakeTab() {
            return new NetworkTab(70, Intake.PATH, "network.intake.title", DirectoryRights.EDITORS);
        }
    }
}

package de.lotse.casework.people;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.people.Saving.Rejected;
import de.lotse.casework.people.Saving.Saved;
import de.lotse.casework.people.Saving.Stale;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** {@code …/adressen} is the form for a new address, {@code …/adressen/{entry}} that of an old one. */
@Controller
@RequestMapping("/faelle/{id}/personen/{person}/{section}")
class SectionController {

    private static final String TEMPLATE = "casework/people/section";

    private final SectionService sections;

    SectionController(SectionService sections) {
        this.sections = sections;
    }

    @GetMapping({"", "/{entry}"})
    View form(
            @PathVariable UUID id,
            @PathVariable UUID person,
            @PathVariable String section,
            @PathVariable(required = false) @Nullable UUID entry) {
        return Page.of(TEMPLATE, sections.form(at(id, person, section, entry)));
    }

    @PostMapping({"", "/{entry}"})
    View save(
            @PathVariable UUID id,
            @PathVariable UUID person,
            @PathVariable String section,
            @PathVariable(required = false) @Nullable UUID entry,
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(required = false) @Nullable UUID _once) {
        var at = at(id, person, section, entry);
        try {
            return answer(sections.save(at, fields, version, _once));
        } catch (DuplicateKeyException _) { // known only when it is written, as somebody may be quicker
            return answer(new Rejected(sections.taken(at, fields, version)));
        }
    }

    private static View answer(Saving saving) {
        return switch (saving) {
            case Saved(var path) -> SeeOther.to(path).saying(t("casework.people.saved"));
            case Rejected(var page) -> Page.of(TEMPLATE, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            case Stale(var page) -> Page.of(TEMPLATE, page).withStatus(HttpStatus.CONFLICT);
        };
    }

    @PostMapping("/{entry}/loeschung")
    View remove(
            @PathVariable UUID id,
            @PathVariable UUID person,
            @PathVariable String section,
            @PathVariable UUID entry,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable UUID _once) {
        var path = sections.remove(at(id, person, section, entry), version, _once);
        return SeeOther.to(path).saying(t("casework.people.removed"));
    }

    private static At at(UUID id, UUID person, String section, @Nullable UUID entry) {
        return new At(new CaseId(id), new PersonId(person), section, entry);
    }
}

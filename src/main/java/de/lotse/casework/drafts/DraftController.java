package de.lotse.casework.drafts;

import static de.lotse.web.Texts.t;

import de.lotse.shared.NotFound;
import de.lotse.web.FormDraft;
import de.lotse.web.Formats;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Answers a saving with one short sentence for the person who types. */
@Controller
@RequestMapping("/entwuerfe")
class DraftController {

    private static final MediaType SENTENCE = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final DraftKeeping drafts;

    DraftController(DraftKeeping drafts) {
        this.drafts = drafts;
    }

    @PostMapping
    ResponseEntity<String> save(HttpServletRequest request) {
        var mark = FormDraft.Mark.of(request.getParameterMap());
        if (mark == null) throw new NotFound();
        var fields = new DraftFields(FormDraft.typed(request.getParameterMap()));
        return switch (drafts.save(mark, fields)) {
            case DraftResult.Saved(var at) -> say(HttpStatus.OK, t("casework.drafts.saved", Formats.clock(at)));
            case DraftResult.Sent() -> say(HttpStatus.CONFLICT, t("casework.drafts.sent"));
            case DraftResult.Forgotten() -> say(HttpStatus.CONFLICT, t("casework.drafts.forgotten"));
            case DraftResult.TooLarge() -> say(HttpStatus.CONTENT_TOO_LARGE, t("casework.drafts.large"));
            case DraftResult.TooMany() -> say(HttpStatus.CONFLICT, t("casework.drafts.many", DraftKeeping.MOST));
        };
    }

    private static ResponseEntity<String> say(HttpStatus status, String sentence) {
        return ResponseEntity.status(status).contentType(SENTENCE).body(sentence);
    }

    @GetMapping("/{id}")
    View show(@PathVariable UUID id) {
        return Page.of("casework/drafts/draft", drafts.page(id));
    }

    @PostMapping("/verwerfung")
    View discard(@RequestParam UUID id, @RequestParam(defaultValue = "/start") String back) {
        drafts.discard(id);
        return SeeOther.to(back).saying(t("casework.drafts.discarded"));
    }
}

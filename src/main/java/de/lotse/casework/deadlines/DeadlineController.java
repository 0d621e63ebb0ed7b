package de.lotse.casework.deadlines;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.shared.Conflict;
import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.Reading;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/faelle/{id}/fristen")
class DeadlineController {

    private final DeadlineService deadlines;
    private final Computation computation;

    DeadlineController(DeadlineService deadlines, Computation computation) {
        this.deadlines = deadlines;
        this.computation = computation;
    }

    @GetMapping
    View list(@PathVariable UUID id) {
        return Page.of("casework/deadlines/deadlines", deadlines.list(new CaseId(id)));
    }

    @GetMapping("/neu")
    View blank(@PathVariable UUID id) {
        return page(id, DeadlineForm.EMPTY, Errors.none(), null);
    }

    @PostMapping("/vorschau")
    View preview(@PathVariable UUID id, DeadlineForm form) {
        var reading = new Reading(deadlines.today());
        var computed = computation.preview(form, reading);
        if (computed.isEmpty()) return rejected(id, form, reading.errors(), null);
        return page(id, form, Errors.none(), computed.get());
    }

    @PostMapping
    View add(@PathVariable UUID id, DeadlineForm form) {
        var reading = new Reading(deadlines.today());
        var computed = computation.preview(form, reading);
        if (computed.isEmpty()) return rejected(id, form, reading.errors(), null);

        var deadline = computation.deadline(form, computed.get(), reading);
        if (!form.hasSeen(computed.get().due())) reading.errors().reject(t("casework.deadlines.changed"));
        if (reading.errors().any()) return rejected(id, form, reading.errors(), computed.get());
        return SeeOther.to(deadlines.add(new CaseId(id), deadline, form._once()))
                .saying(t("casework.deadlines.saved"));
    }

    @GetMapping("/{deadlineId}")
    View show(@PathVariable UUID id, @PathVariable UUID deadlineId) {
        return page(deadlines.show(new CaseId(id), deadlineId));
    }

    @PostMapping("/{deadlineId}/erledigung")
    View complete(@PathVariable UUID id, @PathVariable UUID deadlineId, CompletionForm form) {
        var caseId = new CaseId(id);
        var reading = new Reading(deadlines.today());
        var on = form.read(reading, deadlines.today());
        if (reading.errors().any())
            return page(deadlines.show(caseId, deadlineId, form, reading.errors(), false))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        try {
            return SeeOther.to(deadlines.complete(caseId, deadlineId, form, on))
                    .saying(t("casework.deadlines.completed"));
        } catch (Conflict _) {
            return page(deadlines.show(caseId, deadlineId, form, Errors.none(), true))
                    .withStatus(HttpStatus.CONFLICT);
        }
    }

    private Page page(UUID id, DeadlineForm form, Errors errors, @Nullable ComputedDeadline computed) {
        return Page.of("casework/deadlines/deadline", deadlines.form(new CaseId(id), form, errors, computed));
    }

    private View rejected(UUID id, DeadlineForm form, Errors errors, @Nullable ComputedDeadline computed) {
        return page(id, form, errors, computed).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Page page(CompletionPage page) {
        return Page.of("casework/deadlines/completion", page);
    }
}

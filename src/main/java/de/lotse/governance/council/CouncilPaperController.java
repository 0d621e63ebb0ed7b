package de.lotse.governance.council;

import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Saving;
import de.lotse.governance.bodies.Typed;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import de.lotse.web.Ui;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(CouncilPaper.PATH)
class CouncilPaperController {

    private static final String FORM = "governance/council/form";
    private static final String NUMBER = "governance/council/number";
    private static final String REASON = "governance/council/reason";

    private final CouncilPaperService papers;

    CouncilPaperController(CouncilPaperService papers) {
        this.papers = papers;
    }

    @GetMapping("/neu")
    View blank() {
        return Page.of(FORM, papers.blank());
    }

    @PostMapping
    View add(CouncilPaperForm form) {
        return Saving.answer(papers.add(form), FORM, t("governance.council.added"));
    }

    @GetMapping("/{paper}/angaben")
    View edit(@PathVariable UUID paper) {
        return Page.of(FORM, papers.edit(paper));
    }

    @PostMapping("/{paper}/angaben")
    View change(@PathVariable UUID paper, CouncilPaperForm form) {
        return Saving.answer(papers.change(paper, form), FORM, t("governance.council.saved"));
    }

    @GetMapping("/{paper}/nummer")
    View number(@PathVariable UUID paper) {
        return Page.of(NUMBER, papers.number(paper));
    }

    @PostMapping("/{paper}/nummer")
    View identify(@PathVariable UUID paper, NumberForm form) {
        return Saving.answer(papers.identify(paper, form), NUMBER, t("governance.council.number.saved"));
    }

    @PostMapping("/{paper}/einbringung")
    View submit(@PathVariable UUID paper, @RequestParam(defaultValue = "") String stamp) {
        var missing = papers.submit(paper, stamp);
        var answer = SeeOther.to(CouncilPaper.path(paper));
        return missing.isEmpty()
                ? answer.saying(t("governance.council.submitted"))
                : answer.saying(new Ui.Flash(
                        Ui.Flash.Kind.WARNING, t("governance.council.incomplete", String.join(", ", missing))));
    }

    @GetMapping("/{paper}/neufassung")
    View askForRevision(@PathVariable UUID paper) {
        return Page.of(REASON, papers.askForRevision(paper));
    }

    @PostMapping("/{paper}/neufassung")
    View revise(
            @PathVariable UUID paper,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable UUID _once) {
        return Saving.answer(
                papers.revise(paper, Typed.text(reason), _once), REASON, t("governance.council.neufassung.begun"));
    }

    @PostMapping("/{paper}/neufassung/verwerfung")
    View discard(@PathVariable UUID paper, @RequestParam(defaultValue = "") String stamp) {
        return SeeOther.to(papers.discard(paper, stamp)).saying(t("governance.council.discarded"));
    }

    @GetMapping("/{paper}/zuruecknahme")
    View askForWithdrawal(@PathVariable UUID paper) {
        return Page.of(REASON, papers.askForWithdrawal(paper));
    }

    @PostMapping("/{paper}/zuruecknahme")
    View withdraw(
            @PathVariable UUID paper,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable UUID _once) {
        return Saving.answer(
                papers.withdraw(paper, Typed.text(reason), _once), REASON, t("governance.council.zuruecknahme.done"));
    }
}

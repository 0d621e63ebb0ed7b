package de.lotse.casework.consents;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.takeover.PaperConsents;
import de.lotse.casework.takeover.PaperConsents.Brought;
import de.lotse.shared.NotFound;
import de.lotse.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back the consent on paper that a case brought along. Like every withdrawal it counts whatever else was typed (Art. 7 Abs. 3 DSGVO). */
@Service
@Transactional
class PaperWithdrawal {

    private final CaseHeads heads;
    private final PaperConsents onPaper;
    private final ConsentReactions reactions;
    private final Clock clock;

    PaperWithdrawal(CaseHeads heads, PaperConsents onPaper, ConsentReactions reactions, Clock clock) {
        this.heads = heads;
        this.onPaper = onPaper;
        this.reactions = reactions;
        this.clock = clock;
    }

    PaperWithdrawalPage page(CaseId caseId) {
        var head = heads.openForAftercare(caseId, ConsentService.TAB);
        var paper = onPaper.of(caseId).filter(Brought::canBeWithdrawn).orElseThrow(NotFound::new);
        return new PaperWithdrawalPage(head, paper, Formats.date(LocalDate.now(clock)));
    }

    /** Answers whether the day that was typed had to be replaced. Sent twice it counts once. */
    boolean withdraw(CaseId caseId, WithdrawalForm form) {
        heads.openForAftercare(caseId, ConsentService.TAB);
        var today = LocalDate.now(clock);
        if (onPaper.withdraw(caseId, form.day(today), form.channel().name())) reactions.stopWorkOnPaper(caseId);
        return form.dayWasReplaced(today);
    }
}

package de.lotse.casework.hints;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.hints.ProposalSource.Proposal;
import de.lotse.structure.CaseReconstructions;
import de.lotse.structure.CaseReconstructions.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a case reconstruction with what broke in a case, in the words of the code lists only; it does not keep which case it was. */
@Service
@Transactional
class ReconstructionStart {

    private final CaseHeads heads;
    private final Proposals proposals;
    private final CaseReconstructions reconstructions;
    private final HintWords words;

    ReconstructionStart(CaseHeads heads, Proposals proposals, CaseReconstructions reconstructions, HintWords words) {
        this.heads = heads;
        this.proposals = proposals;
        this.reconstructions = reconstructions;
        this.words = words;
    }

    /** Answers the path of the draft. */
    String begin(CaseId caseId) {
        var head = heads.openForChange(caseId, HintPage.PATH);
        return reconstructions.begin(steps(proposals.known(head)));
    }

    private List<Step> steps(List<Proposal> known) {
        return known.stream()
                .map(one -> new Step(
                        words.label(HintWords.BARRIER, one.barrier()), one.legalDomain(), weeks(one.waitDays()), true))
                .toList();
    }

    /** Whole weeks: an exact number of days is known to each office that has the file. */
    private static @Nullable Integer weeks(@Nullable Integer days) {
        return days == null ? null : (days + 6) / 7 * 7;
    }
}

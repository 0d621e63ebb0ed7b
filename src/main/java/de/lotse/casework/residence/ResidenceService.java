package de.lotse.casework.residence;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.residence.ResidencePage.Section;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ResidenceService {

    static final String TAB = "aufenthalt";

    private final CaseHeads heads;
    private final Residences residences;
    private final Sentences sentences;
    private final Rows rows;
    private final Clock clock;

    ResidenceService(CaseHeads heads, Residences residences, Sentences sentences, Rows rows, Clock clock) {
        this.heads = heads;
        this.residences = residences;
        this.sentences = sentences;
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional
    public ResidencePage page(CaseId caseId) {
        var head = heads.open(caseId, TAB);
        var today = LocalDate.now(clock);
        var shown = residences.of(caseId).stream()
                .filter(one -> one.member().isCurrent(today) || !one.isEmpty())
                .toList();
        var warnings = head.status().isOpen() ? warnings(shown, today) : List.<String>of();
        return new ResidencePage(
                head,
                warnings,
                shown.stream().map(one -> section(head, one, today)).toList());
    }

    private List<String> warnings(List<Residence> residences, LocalDate today) {
        var pressing = residences.stream()
                .filter(one -> one.member().isCurrent(today))
                .flatMap(one -> Pressing.of(one, today));
        return Pressing.together(pressing)
                .map(same -> sentences.of(same, today))
                .toList();
    }

    private Section section(CaseHead head, Residence residence, LocalDate today) {
        var picture = TimeLine.around(today, rows.spells(residence));
        var table = rows.of(head, residence);
        return new Section(residence.member(), picture, description(table), table);
    }

    private static String description(List<ResidencePage.Row> rows) {
        return rows.stream()
                .map(row -> t("casework.residence.picture.entry", row.label(), row.from(), row.to()))
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }
}

package de.lotse.governance.council.budget;

import de.lotse.governance.bodies.Saving;
import de.lotse.governance.bodies.Saving.Kept;
import de.lotse.governance.bodies.Saving.Rejected;
import de.lotse.governance.bodies.Saving.Stale;
import de.lotse.governance.bodies.Typed;
import de.lotse.governance.council.CouncilPaper;
import de.lotse.governance.council.CouncilRights;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import de.lotse.web.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the lines of the text that is being written. */
@Service
@Transactional
class BudgetService {

    private final CouncilRights rights;
    private final BudgetLines lines;
    private final Once once;
    private final Clock clock;

    BudgetService(CouncilRights rights, BudgetLines lines, Once once, Clock clock) {
        this.rights = rights;
        this.lines = lines;
        this.once = once;
        this.clock = clock;
    }

    BudgetPage blank(UUID id) {
        var paper = rights.write(id);
        return new BudgetPage(paper, null, BudgetForm.begun(LocalDate.now(clock)), 0, Errors.none(), List.of());
    }

    Saving<BudgetPage> add(UUID id, BudgetForm form) {
        rights.hold(id);
        var paper = rights.write(id);
        var reading = new Reading(LocalDate.now(clock));
        var wanted = form.read(reading);
        if (reading.errors().any())
            return new Rejected<>(new BudgetPage(paper, null, form, 0, reading.errors(), List.of()));
        return new Kept<>(once.run(form._once(), () -> {
            lines.add(id, paper.writing(), wanted);
            return back(id);
        }));
    }

    BudgetPage edit(UUID id, UUID lineId) {
        var paper = rights.write(id);
        var line = lines.get(id, paper.writing(), lineId);
        return new BudgetPage(paper, line, BudgetForm.of(line), line.version(), Errors.none(), List.of());
    }

    Saving<BudgetPage> change(UUID id, UUID lineId, BudgetForm form) {
        rights.hold(id);
        var paper = rights.write(id);
        var line = lines.get(id, paper.writing(), lineId);
        var reading = new Reading(LocalDate.now(clock));
        var wanted = form.read(reading);
        if (reading.errors().any())
            return new Rejected<>(new BudgetPage(paper, line, form, form.version(), reading.errors(), List.of()));
        var mine = form.kept(wanted).words();
        var theirs = BudgetForm.of(line).words();
        if (lines.change(lineId, form.version(), wanted) || mine.equals(theirs)) return new Kept<>(back(id));
        return new Stale<>(
                new BudgetPage(paper, line, form, line.version(), Errors.none(), Typed.compare(mine, theirs)));
    }

    String remove(UUID id, UUID lineId) {
        rights.hold(id);
        var paper = rights.write(id);
        lines.remove(id, paper.writing(), lineId);
        return back(id);
    }

    private static String back(UUID paper) {
        return CouncilPaper.path(paper) + "#kosten";
    }
}

package de.lotse.casework.letters;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.timeline.Timeline;
import de.lotse.shared.Conflict;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records how letters left the house; also for a case that was closed meanwhile. */
@Service
@Transactional
class DispatchService {

    private final CaseHeads heads;
    private final Letters letters;
    private final Timeline timeline;
    private final Once once;
    private final Clock clock;

    DispatchService(CaseHeads heads, Letters letters, Timeline timeline, Once once, Clock clock) {
        this.heads = heads;
        this.letters = letters;
        this.timeline = timeline;
        this.once = once;
        this.clock = clock;
    }

    /** The page with what is wrong; empty if it was recorded. */
    Optional<LetterPage> send(CaseId caseId, UUID id, DispatchForm form) {
        var head = heads.openForAftercare(caseId, LetterService.FILES);
        var letter = letters.get(caseId, id);
        if (letter.isStruck()) throw new Conflict(letter.path());
        var today = LocalDate.now(clock);
        var made = LocalDate.ofInstant(letter.madeAt(), Formats.ZONE);
        Errors errors = form.check(made, today);
        if (errors.any()) return Optional.of(new LetterPage(head, letter, form, today, errors));
        once.run(form._once(), () -> record(letter, form, today));
        return Optional.empty();
    }

    private String record(CaseLetter letter, DispatchForm form, LocalDate today) {
        var how = Dispatch.How.valueOf(form.how());
        var day = form.day(today);
        letters.sent(letter.caseId(), letter.id(), day, how, form.to(), clock.instant());
        var at = day.equals(today)
                ? clock.instant()
                : day.atStartOfDay(Formats.ZONE).toInstant();
        timeline.add(
                letter.caseId(),
                "letterSent",
                at,
                letter.id(),
                t("casework.letters.sent.entry", letter.kind().label(), how.label(), form.to()));
        return letter.path();
    }
}

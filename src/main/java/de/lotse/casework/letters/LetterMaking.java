package de.lotse.casework.letters;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.templates.Placeholder;
import de.lotse.casework.templates.TemplateKind;
import de.lotse.web.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes a letter without a form, as the demo does: from its template, to whom it usually goes. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LetterMaking {

    private final CaseHeads heads;
    private final LetterDesk desk;
    private final LetterFiling filing;
    private final Letters letters;

    LetterMaking(CaseHeads heads, LetterDesk desk, LetterFiling filing, Letters letters) {
        this.heads = heads;
        this.desk = desk;
        this.filing = filing;
        this.letters = letters;
    }

    /**
     * Answers the id of the letter.
     *
     * @param address of an office; empty for the person
     * @param values for what the case does not know
     * @throws IllegalArgumentException when something is missing, so that no letter has a gap
     */
    public UUID make(CaseId caseId, TemplateKind kind, String address, Map<Placeholder, String> values, Instant at) {
        var head = heads.openForChange(caseId, LetterService.FILES);
        var page = desk.begin(head, new LetterStart(kind.name(), null, "", null, null, null));
        var known = page.form();
        var form = new LetterForm(
                address.isEmpty() ? known.address() : address,
                known.subject(),
                known.body(),
                page.mayAddNote(),
                true,
                values,
                null);
        var errors = desk.check(head, page.letter(), form);
        if (errors.any()) throw new IllegalArgumentException(errors.all().toString());
        var paper = desk.print(head, page.letter(), form);
        return filing.file(head, page.letter(), form.filled(), paper, LocalDate.ofInstant(at, Formats.ZONE), at);
    }

    /** @param how a way of the list of the page, such as {@code POST}; null if it still lies there */
    public void send(CaseId caseId, UUID letter, @Nullable String how, LocalDate on, String to, Instant at) {
        if (how != null) letters.sent(caseId, letter, on, Dispatch.How.valueOf(how), to, at);
    }
}

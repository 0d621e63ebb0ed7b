package de.lotse.casework.templates;

import static de.lotse.web.Texts.t;
import static java.util.stream.Collectors.toMap;

import de.lotse.documents.Letter;
import de.lotse.documents.LetterPrinting;
import de.lotse.documents.PdfDocument;
import de.lotse.kern.ConflictRow;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Lets the lead of an organisation change the texts of its letters. */
@Service
@Transactional
class TemplateService {

    private final LetterTemplates templates;
    private final LetterPaper paper;
    private final LetterPrinting printing;
    private final Once once;
    private final Clock clock;

    TemplateService(LetterTemplates templates, LetterPaper paper, LetterPrinting printing, Once once, Clock clock) {
        this.templates = templates;
        this.paper = paper;
        this.printing = printing;
        this.once = once;
        this.clock = clock;
    }

    TemplatesPage list() {
        requireLead();
        return new TemplatesPage(templates.current(), paper.letterhead().hasAddress());
    }

    TemplatePage page(TemplateKind kind) {
        requireLead();
        var versions = templates.versions(kind);
        return new TemplatePage(kind, versions, TemplateForm.of(versions.getFirst()), Errors.none(), List.of());
    }

    TemplatePage page(TemplateKind kind, TemplateForm form, Errors errors) {
        requireLead();
        return new TemplatePage(kind, templates.versions(kind), form, errors, List.of());
    }

    /** Answers false if somebody else has saved it since the form was made. */
    boolean save(TemplateKind kind, TemplateForm form) {
        requireLead();
        return carriedOut(form, () -> templates.add(kind, form.version(), false, form.subject(), form.body()));
    }

    /** The text that is shipped becomes the newest version. Answers false as {@link #save}. */
    boolean reset(TemplateKind kind, TemplateForm form) {
        requireLead();
        var shipped = LetterTemplate.shipped(kind);
        return carriedOut(form, () -> templates.add(kind, form.version(), true, shipped.subject(), shipped.body()));
    }

    /** The form once more, above the newer version, with both sides compared. */
    TemplatePage conflict(TemplateKind kind, TemplateForm form) {
        requireLead();
        var versions = templates.versions(kind);
        var newer = versions.getFirst();
        var rows = List.of(
                new ConflictRow(t("casework.templates.subject"), form.subject(), newer.subject()),
                new ConflictRow(t("casework.templates.body"), form.body(), newer.body()));
        return new TemplatePage(kind, versions, form.over(newer.version()), Errors.none(), rows);
    }

    /** The text as a letter to a person who does not exist. */
    PdfDocument preview(TemplateForm form) {
        requireLead();
        return printing.pdf(example(form));
    }

    private Letter example(TemplateForm form) {
        var values = Arrays.stream(Placeholder.values()).collect(toMap(one -> one, Placeholder::example));
        return paper.letter(
                t("casework.templates.example.envelope").lines().toList(),
                Placeholder.CASE_NUMBER.example(),
                LocalDate.now(clock),
                new PlaceholderText(form.subject()).with(values).text(),
                new PlaceholderText(form.body()).with(values).text(),
                null);
    }

    private boolean carriedOut(TemplateForm form, Saving saving) {
        var refused = new AtomicBoolean();
        once.run(form._once(), () -> {
            refused.set(!saving.save());
            return TemplatePage.PATH;
        });
        if (refused.get()) TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return !refused.get();
    }

    private static void requireLead() {
        Scope.require(Role.PROVIDER_LEAD);
    }

    private interface Saving {
        boolean save();
    }
}

package de.lotse.casework.plan;

import static de.lotse.casework.plan.PlanConfiguration.TAB;
import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.documents.PdfDocuments;
import de.lotse.documents.Printed;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints a plan that was agreed, in plain German, for the person to take along. */
@Service
@Transactional
class PlanPdfs {

    private final CaseHeads heads;
    private final Plans plans;
    private final PlanWords words;
    private final AccessLog log;
    private final TemplateEngine templates;
    private final PdfDocuments pdfs;

    PlanPdfs(
            CaseHeads heads,
            Plans plans,
            PlanWords words,
            AccessLog log,
            TemplateEngine templates,
            @Lazy PdfDocuments pdfs) {
        this.heads = heads;
        this.plans = plans;
        this.words = words;
        this.log = log;
        this.templates = templates;
        this.pdfs = pdfs;
    }

    /** Writes a PRINT into the access log. Throws {@link NotFound} for a draft: nothing of it is agreed. */
    Printed print(CaseId caseId, UUID id) {
        var head = heads.open(caseId, TAB);
        var plan = plans.get(caseId, id);
        if (plan.agreement() == null) throw new NotFound();
        log.record(Action.PRINT, "case", caseId.value(), "MEMBERSHIP");

        var xhtml = new StringOutput();
        templates.render("casework/plan/planPdf.jte", print(head, plan, plan.agreement()), xhtml);
        return new Printed(
                t("casework.plan.print.file", head.number(), plan.number()),
                pdfs.render(xhtml.toString(), Locale.GERMAN, t("casework.plan.print.title")));
    }

    private PlanPrint print(CaseHead head, Plan plan, Agreement agreement) {
        return new PlanPrint(
                head,
                plan,
                Scope.actor().organisationName(),
                words.views(head, plan.id()),
                words.agreement(plan),
                PlanWords.nextMeeting(agreement));
    }
}

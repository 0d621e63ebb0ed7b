package de.lotse.casework.appointments;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.documents.PdfDocuments;
import de.lotse.documents.Printed;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints the slip of an appointment that is planned. */
@Service
@Transactional
class Slips {

    private final CaseHeads heads;
    private final Appointments appointments;
    private final AccessLog log;
    private final TemplateEngine templates;
    private final PdfDocuments pdfs;

    Slips(
            CaseHeads heads,
            Appointments appointments,
            AccessLog log,
            TemplateEngine templates,
            @Lazy PdfDocuments pdfs) {
        this.heads = heads;
        this.appointments = appointments;
        this.log = log;
        this.templates = templates;
        this.pdfs = pdfs;
    }

    /** Writes a PRINT into the access log. Throws {@link NotFound} for an appointment that is not planned: nobody shall come. */
    Printed print(CaseId caseId, UUID id, SlipLanguage language) {
        var head = heads.open(caseId, Appointment.TAB);
        var appointment = appointments.get(caseId, id);
        if (!appointment.state().isPlanned()) throw new NotFound();
        log.record(AccessLog.Action.PRINT, "case", caseId.value(), "MEMBERSHIP");

        var xhtml = new StringOutput();
        var slip = Slip.of(Scope.actor().organisationName(), appointment, language);
        templates.render("casework/appointments/slip.jte", slip, xhtml);
        var pdf = pdfs.render(xhtml.toString(), language.locale(), Slip.word(language, "title"));
        return new Printed(t("casework.appointments.slip.file", head.number()), pdf);
    }
}

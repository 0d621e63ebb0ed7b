package de.lotse.casework.inquiries;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/anfragen")
class InquiryController {

    private static final String FORM = "casework/inquiries/inquiryForm";
    private static final String OUTCOME = "casework/inquiries/outcome";

    private final InquiryList list;
    private final InquiryService inquiries;

    InquiryController(InquiryList list, InquiryService inquiries) {
        this.list = list;
        this.inquiries = inquiries;
    }

    @GetMapping
    View list(InquiryFilter filter, HttpServletRequest request) {
        var opens = request.getQueryString() == null;
        return listed(opens ? list.opening(filter) : list.page(filter, "", Errors.none()));
    }

    @PostMapping("/filter")
    View saveFilter(
            InquiryFilter filter,
            @RequestParam(defaultValue = "") String filterName,
            @RequestParam(defaultValue = "false") boolean filterDefault) {
        var name = filterName.strip();
        var errors = list.save(filter, name, filterDefault);
        if (errors.any()) return listed(list.page(filter, name, errors));
        return SeeOther.to(filter.path("")).saying(t("casework.filters.saved"));
    }

    private static View listed(InquiryListPage page) {
        var status = page.allErrors().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return Page.of("casework/inquiries/inquiryList", page).withStatus(status);
    }

    @GetMapping("/neu")
    View create() {
        return Page.of(FORM, inquiries.newPage());
    }

    @PostMapping
    View add(InquiryForm form) {
        var errors = inquiries.check(form);
        if (errors.any())
            return Page.of(FORM, inquiries.newPage(form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(inquiries.add(form)).saying(t("casework.inquiry.added"));
    }

    @GetMapping("/{id}")
    View show(@PathVariable UUID id) {
        return Page.of("casework/inquiries/inquiry", inquiries.page(new InquiryId(id)));
    }

    @GetMapping("/{id}/angaben")
    View change(@PathVariable UUID id) {
        return Page.of(FORM, inquiries.changePage(new InquiryId(id)));
    }

    @PostMapping("/{id}/angaben")
    View save(@PathVariable UUID id, InquiryForm form) {
        var inquiry = new InquiryId(id);
        var errors = inquiries.check(inquiry, form);
        if (errors.any())
            return Page.of(FORM, inquiries.changePage(inquiry, form, errors))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        if (!inquiries.change(inquiry, form))
            return Page.of(FORM, inquiries.conflictPage(inquiry, form)).withStatus(HttpStatus.CONFLICT);
        return SeeOther.to(inquiry.path()).saying(t("casework.inquiry.saved"));
    }

    @PostMapping("/{id}/klaerung")
    View take(@PathVariable UUID id) {
        return SeeOther.to(inquiries.take(new InquiryId(id))).saying(t("casework.inquiry.taken"));
    }

    @GetMapping("/{id}/{kind:kurzberatung|verweis|ablehnung}")
    View outcome(@PathVariable UUID id, @PathVariable String kind) {
        return Page.of(OUTCOME, inquiries.outcomePage(new InquiryId(id), OutcomeKind.of(kind)));
    }

    @PostMapping("/{id}/{kind:kurzberatung|verweis|ablehnung}")
    View end(@PathVariable UUID id, @PathVariable String kind, OutcomeForm form) {
        var inquiry = new InquiryId(id);
        var outcome = OutcomeKind.of(kind);
        var errors = inquiries.check(inquiry, outcome, form);
        if (errors.any())
            return Page.of(OUTCOME, inquiries.outcomePage(inquiry, outcome, form, errors))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(inquiries.end(inquiry, outcome, form))
                .saying(t("casework.inquiry.outcome." + outcome.state() + ".done"));
    }
}

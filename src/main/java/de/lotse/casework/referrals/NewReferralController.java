package de.lotse.casework.referrals;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** From a case to another organisation. */
@Controller
@RequestMapping("/faelle/{id}/" + NewReferralController.TAB)
class NewReferralController {

    static final String TAB = "vermittlungen";
    private static final String FORM = "casework/referrals/form";
    private static final String INQUIRY = "casework/referrals/inquiry";

    private final SendingService sending;

    NewReferralController(SendingService sending) {
        this.sending = sending;
    }

    @GetMapping
    View choose(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID angebot) {
        return Page.of("casework/referrals/choose", sending.choices(new CaseId(id), angebot));
    }

    @GetMapping("/neu")
    View form(
            @PathVariable UUID id,
            @RequestParam(name = "grundlage") UUID basis,
            @RequestParam(required = false) @Nullable UUID angebot) {
        return Page.of(FORM, sending.form(new CaseId(id), basis, angebot));
    }

    @PostMapping
    View send(@PathVariable UUID id, ReferralForm form) {
        return switch (sending.send(new CaseId(id), form)) {
            case Sent.Done(var path) -> SeeOther.to(path).saying(t("casework.referrals.sent"));
            case Sent.Again(var page)
            when page.errors().any() -> Page.of(FORM, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            case Sent.Again(var page) -> Page.of(FORM, page);
        };
    }

    @GetMapping("/anonym")
    View inquiryForm(@PathVariable UUID id) {
        return Page.of(INQUIRY, sending.inquiry(new CaseId(id)));
    }

    @PostMapping("/anonym")
    View ask(@PathVariable UUID id, InquiryForm form) {
        var page = sending.check(new CaseId(id), form);
        if (page.errors().any()) return Page.of(INQUIRY, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(sending.ask(new CaseId(id), form)).saying(t("casework.referrals.sent"));
    }
}

package de.lotse.casework.transfers;

import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class TransferController {

    static final String PATH = "/leitung/uebertragungen";
    private static final String FORM = "casework/transfers/form";

    private final TransferService transfers;

    TransferController(TransferService transfers) {
        this.transfers = transfers;
    }

    @GetMapping("/leitung/personen/{id}/faelle")
    View form(@PathVariable UUID id) {
        return Page.of(FORM, transfers.page(id));
    }

    @PostMapping("/leitung/personen/{id}/faelle")
    View transfer(@PathVariable UUID id, TransferForm form) {
        var errors = transfers.check(id, form);
        if (errors.any())
            return Page.of(FORM, transfers.page(id, form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(transfers.transfer(id, form));
    }

    @GetMapping("/leitung/faelle")
    View running(@RequestParam(required = false) @Nullable UUID bei) {
        return Page.of("casework/transfers/running", transfers.running(bei));
    }

    @GetMapping(PATH + "/{id}")
    View result(@PathVariable UUID id) {
        return Page.of("casework/transfers/result", transfers.result(id));
    }
}

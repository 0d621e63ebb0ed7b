package de.lotse.casework.satisfaction;

import static de.lotse.web.Texts.t;

import de.lotse.casework.appointments.SlipLanguage;
import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import de.lotse.web.Ui.Flash;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(SatisfactionService.PATH)
class SatisfactionController {

    private static final String PAPER = "casework/satisfaction/paper";

    private final SatisfactionService satisfaction;

    SatisfactionController(SatisfactionService satisfaction) {
        this.satisfaction = satisfaction;
    }

    @GetMapping
    View show(@RequestParam(required = false) @Nullable Integer jahr) {
        return Page.of("casework/satisfaction/satisfaction", satisfaction.page(jahr));
    }

    @GetMapping("/bogen")
    ResponseEntity<byte[]> print(@RequestParam(defaultValue = "de") String sprache) {
        return satisfaction.print(SlipLanguage.of(sprache)).download();
    }

    @GetMapping("/papier")
    View paper() {
        SatisfactionService.require();
        return Page.of(PAPER, new PaperPage(AnswerForm.EMPTY, Errors.none()));
    }

    @PostMapping("/papier")
    View typeIn(AnswerForm form) {
        SatisfactionService.require();
        var errors = PaperPage.check(form);
        if (errors.any())
            return Page.of(PAPER, new PaperPage(form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(satisfaction.typeIn(form)).saying(t("casework.satisfaction.paper.saved"));
    }

    /** For another device: the code is shown once. */
    @PostMapping("/code")
    View code() {
        var code = satisfaction.code();
        var shown = code.substring(0, 5) + "-" + code.substring(5);
        return SeeOther.to(SatisfactionService.PATH)
                .saying(new Flash(Flash.Kind.INFO, t("casework.satisfaction.code.made", shown, SurveyController.PATH)));
    }

    /** For this device: whoever hands it over is signed out first. */
    @PostMapping("/uebergabe")
    View handOver(HttpServletRequest request, HttpServletResponse response) {
        var code = satisfaction.code();
        SignOut.of(request, response);
        return SeeOther.to(SurveyController.PATH + "/" + code);
    }
}

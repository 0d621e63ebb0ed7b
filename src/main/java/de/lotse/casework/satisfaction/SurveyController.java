package de.lotse.casework.satisfaction;

import de.lotse.casework.appointments.SlipLanguage;
import de.lotse.shared.Scope;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The tablet in the hands of whoever was advised. As long as somebody is signed in on the device, it asks nothing. */
@Controller
@RequestMapping(SurveyController.PATH)
class SurveyController {

    static final String PATH = "/umfrage";

    private final Survey survey;

    SurveyController(Survey survey) {
        this.survey = survey;
    }

    @GetMapping
    View start() {
        return Page.of("casework/satisfaction/code", new CodePage("", false));
    }

    @PostMapping
    View open(@RequestParam(defaultValue = "") String code) {
        var normalised = SurveyCodes.normalised(code);
        if (survey.page(normalised, SlipLanguage.DE).isEmpty()) return unknown(code);
        return SeeOther.to(PATH + "/" + normalised);
    }

    @GetMapping("/{code}")
    View ask(@PathVariable String code, @RequestParam(defaultValue = "de") String sprache) {
        if (isSignedIn()) return signedIn(code);
        return survey.page(code, SlipLanguage.of(sprache))
                .<View>map(page -> Page.of("casework/satisfaction/survey", page))
                .orElseGet(() -> unknown(""));
    }

    @PostMapping("/{code}")
    View answer(@PathVariable String code, @RequestParam(defaultValue = "de") String sprache, AnswerForm form) {
        if (isSignedIn()) return signedIn(code);
        var language = SlipLanguage.of(sprache);
        if (form.isEmpty() || form.isTooLong())
            return survey.rejected(code, language, form)
                    .<View>map(page ->
                            Page.of("casework/satisfaction/survey", page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT))
                    .orElseGet(() -> unknown(""));
        survey.answer(code, form); // a second sending finds the code used, and is thanked for as well
        return SeeOther.to(PATH + "/danke?sprache=" + language.code());
    }

    @GetMapping("/danke")
    View thanks(@RequestParam(defaultValue = "de") String sprache) {
        var page = new SurveyPage("", "", SlipLanguage.of(sprache), AnswerForm.EMPTY, null);
        return Page.of("casework/satisfaction/thanks", page);
    }

    /** Signs out whoever is signed in on this device, and asks then. */
    @PostMapping("/{code}/uebergabe")
    View handOver(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        SignOut.of(request, response);
        return SeeOther.to(PATH + "/" + SurveyCodes.normalised(code));
    }

    private static boolean isSignedIn() {
        return Scope.current().flatMap(Scope::person).isPresent();
    }

    private static View signedIn(String code) {
        return Page.of("casework/satisfaction/signedIn", SurveyCodes.normalised(code))
                .withStatus(HttpStatus.CONFLICT);
    }

    private static View unknown(String typed) {
        return Page.of("casework/satisfaction/code", new CodePage(typed, true)).withStatus(HttpStatus.NOT_FOUND);
    }

    /** @param unknown whether what was typed opens nothing */
    record CodePage(String typed, boolean unknown) {}
}

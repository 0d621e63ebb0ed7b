package de.lotse.casework.satisfaction;

import static de.lotse.web.Texts.t;

import de.lotse.casework.appointments.SlipLanguage;
import de.lotse.documents.PdfDocument;
import de.lotse.documents.PdfDocuments;
import de.lotse.kern.Tab;
import de.lotse.shared.Forbidden;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.web.Once;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks and tells, for the people of the organisation. */
@Service
@Transactional
class SatisfactionService {

    static final String PATH = "/zufriedenheit";
    static final Set<Role> READERS = Set.of(Role.CASE_MANAGER, Role.PROVIDER_LEAD);

    private final Answers answers;
    private final SurveyCodes codes;
    private final TemplateEngine templates;
    private final PdfDocuments pdfs;
    private final Once once;
    private final Clock clock;

    SatisfactionService(
            Answers answers,
            SurveyCodes codes,
            TemplateEngine templates,
            @Lazy PdfDocuments pdfs,
            Once once,
            Clock clock) {
        this.answers = answers;
        this.codes = codes;
        this.templates = templates;
        this.pdfs = pdfs;
        this.once = once;
        this.clock = clock;
    }

    /** @param wanted null for the latest year; one in which there is nothing to see is passed over */
    SatisfactionPage page(@Nullable Integer wanted) {
        require();
        var years = answers.years();
        if (years.isEmpty()) return new SatisfactionPage(null, List.of());
        var year = wanted != null && years.contains(wanted) ? wanted : years.getFirst();
        var tabs = years.stream()
                .map(one -> new Tab(PATH + "?jahr=" + one, Integer.toString(one), one.equals(year)))
                .toList();
        return new SatisfactionPage(answers.result(year), years.size() == 1 ? List.of() : tabs);
    }

    /** Answers the path to go to. */
    String typeIn(AnswerForm form) {
        require();
        return once.run(form._once(), () -> {
            answers.add(Scope.actor().tenant(), form.faces(), form.remark(), LocalDate.now(clock));
            return PATH + "/papier";
        });
    }

    /** A code that opens the question once, on any device. */
    String code() {
        require();
        return codes.make();
    }

    /** The sheet to fill in with a pen. */
    Printed print(SlipLanguage language) {
        require();
        var xhtml = new StringOutput();
        var page = new SurveyPage("", Scope.actor().organisationName(), language, AnswerForm.EMPTY, null);
        templates.render("casework/satisfaction/paperSheet.jte", page, xhtml);
        var name = t("casework.satisfaction.file", language.code().toUpperCase(Locale.ROOT));
        return new Printed(name, pdfs.render(xhtml.toString(), language.locale(), page.word("title")));
    }

    /** Throws {@link Forbidden} for everybody who does not advise people, or lead those who do. */
    static void require() {
        Scope.require(READERS);
    }

    record Printed(String fileName, PdfDocument pdf) {}
}

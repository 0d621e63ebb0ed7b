package de.lotse.casework.templates;

import static de.lotse.web.Texts.t;

import de.lotse.shared.NotFound;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the lead of an organisation make kinds of letters of its own, rename and end them. */
@Service
@Transactional
class OwnKindService {

    private final TemplateKinds kinds;
    private final LetterTemplates templates;
    private final Once once;

    OwnKindService(TemplateKinds kinds, LetterTemplates templates, Once once) {
        this.kinds = kinds;
        this.templates = templates;
        this.once = once;
    }

    OwnKindPage page(OwnKindForm form, Errors errors) {
        TemplateService.requireLead();
        return new OwnKindPage(form, errors);
    }

    /** Answers what is wrong, if anything. */
    Errors add(OwnKindForm form) {
        TemplateService.requireLead();
        var done = form._once() != null && once.isDone(form._once());
        var errors = form.check(!done && kinds.isTaken(form.label(), ""));
        if (errors.any()) return errors;
        once.run(form._once(), () -> {
            var kind = kinds.add(form.label(), form.usual());
            var text = form.text();
            templates.add(kind, 0, false, text.subject(), text.body());
            return TemplatePage.PATH;
        });
        return errors;
    }

    /** Answers what is wrong, if anything. */
    Errors rename(String name, OwnKindForm form) {
        var kind = own(name);
        var errors = form.checkLabel(kinds.isTaken(form.label(), name));
        if (errors.any() || kind.label().equals(form.label())) return errors;
        if (!kinds.rename(kind, form.known(), form.label()))
            errors.reject("label", t("casework.templates.own.label.outdated", kind.label()));
        return errors;
    }

    void end(String name) {
        kinds.end(own(name));
    }

    /** Answers what is wrong, if anything. */
    Errors resume(String name) {
        var kind = own(name);
        var errors = Errors.none();
        if (kinds.isTaken(kind.label(), name)) return errors.reject("label", t("casework.templates.own.label.taken"));
        kinds.resume(kind);
        return errors;
    }

    private TemplateKind own(String name) {
        TemplateService.requireLead();
        var kind = kinds.get(name);
        if (!kind.isOwn()) throw new NotFound();
        return kind;
    }
}

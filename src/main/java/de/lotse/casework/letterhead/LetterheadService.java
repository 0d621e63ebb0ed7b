package de.lotse.casework.letterhead;

import de.lotse.casework.templates.LetterPaper;
import de.lotse.kern.ConflictRow;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Letterheads;
import de.lotse.tenancy.Logos;
import de.lotse.web.Errors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the lead of an organisation change its letterhead, and nobody else's. */
@Service
@Transactional
class LetterheadService {

    private final Letterheads letterheads;
    private final Logos logos;
    private final LetterPaper paper;
    private final Clock clock;

    LetterheadService(Letterheads letterheads, Logos logos, LetterPaper paper, Clock clock) {
        this.letterheads = letterheads;
        this.logos = logos;
        this.paper = paper;
        this.clock = clock;
    }

    LetterheadPage page() {
        return page(LetterheadForm.of(letterheads.of(own())), Errors.none());
    }

    LetterheadPage page(LetterheadForm form, Errors errors) {
        own();
        return page(form, LogoForm.of(logos.own()), errors, List.of());
    }

    Errors check(LetterheadForm form) {
        own();
        return form.check(LocalDate.now(clock));
    }

    /** Answers false if somebody else has saved it since the form was made. */
    boolean save(LetterheadForm form) {
        return letterheads.save(own(), form.letterhead());
    }

    /** The form once more, above the newer version, with both sides compared. */
    LetterheadPage conflict(LetterheadForm form) {
        var newer = letterheads.of(own());
        return page(form.over(newer.version()), LogoForm.of(logos.own()), Errors.none(), form.compare(newer));
    }

    /** The page with what was typed for the logo. */
    LetterheadPage page(LogoForm form, Errors errors) {
        return page(LetterheadForm.of(letterheads.of(own())), form, errors, List.of());
    }

    private LetterheadPage page(LetterheadForm form, LogoForm logo, Errors errors, List<ConflictRow> conflicts) {
        return new LetterheadPage(paper.sender(), logos.own(), form, logo, errors, conflicts);
    }

    static OrganisationId own() {
        return Scope.require(Role.PROVIDER_LEAD).organisation();
    }
}

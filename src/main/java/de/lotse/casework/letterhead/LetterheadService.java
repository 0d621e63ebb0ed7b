package de.lotse.casework.letterhead;

import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Letterheads;
import de.lotse.tenancy.Organisations;
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
    private final Organisations organisations;
    private final Clock clock;

    LetterheadService(Letterheads letterheads, Organisations organisations, Clock clock) {
        this.letterheads = letterheads;
        this.organisations = organisations;
        this.clock = clock;
    }

    LetterheadPage page() {
        return page(LetterheadForm.of(letterheads.of(own())), Errors.none());
    }

    LetterheadPage page(LetterheadForm form, Errors errors) {
        return new LetterheadPage(organisations.get(own()).name(), form, errors, List.of());
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
        return new LetterheadPage(
                organisations.get(own()).name(), form.over(newer.version()), Errors.none(), form.compare(newer));
    }

    private static OrganisationId own() {
        return Scope.require(Role.PROVIDER_LEAD).organisation();
    }
}

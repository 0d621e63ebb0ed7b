package de.lotse.setup.organisations;

import de.lotse.kern.Option;
import de.lotse.tenancy.OrganisationRegister.Change;
import de.lotse.tenancy.OrganisationRegister.Entry;
import de.lotse.tenancy.Organisations.Kind;
import de.lotse.web.Errors;
import java.util.List;

/** The pages of the organisations of a municipality. */
final class OrganisationPages {

    private OrganisationPages() {}

    /** @param ended whose last day is over */
    record All(List<Line> current, List<Line> ended) {}

    /** @param people who can sign in there */
    record Line(Entry entry, int people) {}

    record New(OrganisationForm form, Errors errors) {
        List<Option> kinds() {
            return Option.named("setup.organisations.kind.", Kind.values());
        }
    }

    /**
     * @param form with the names
     * @param lastDay as it was typed
     * @param errors of whichever form was sent
     */
    record One(
            Line line,
            boolean own,
            boolean ended,
            OrganisationForm form,
            String lastDay,
            List<Change> changes,
            Errors errors) {}
}

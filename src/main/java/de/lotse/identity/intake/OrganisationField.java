package de.lotse.identity.intake;

import static de.lotse.web.Texts.t;

import de.lotse.tables.Meaning;

/** What a column of a list of organisations can mean. */
enum OrganisationField implements Meaning {
    NAME,
    SHORT_NAME,
    KIND;

    @Override
    public String label() {
        return t("identity.intake.organisation." + this);
    }

    @Override
    public String headings() {
        return t("identity.intake.organisation.headings." + this);
    }
}

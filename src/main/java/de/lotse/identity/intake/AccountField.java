package de.lotse.identity.intake;

import static de.lotse.web.Texts.t;

import de.lotse.tables.Meaning;

/** What a column of a list of people can mean. */
enum AccountField implements Meaning {
    NAME,
    GIVEN,
    FAMILY,
    USERNAME,
    MAIL,
    ORGANISATION,
    ROLES;

    @Override
    public String label() {
        return t("identity.intake.account." + this);
    }

    @Override
    public String headings() {
        return t("identity.intake.account.headings." + this);
    }
}

package de.lotse.network.intake.drafts;

import static de.lotse.web.Texts.t;

import de.lotse.tables.Meaning;

/** What a column of a list of offers can mean. */
public enum ListField implements Meaning {
    ID,
    OFFER,
    ORGANISATION,
    TYPE,
    OFFER_KIND,
    DESCRIPTION,
    STREET,
    POSTCODE,
    CITY,
    PLACE,
    DISTRICT,
    PHONE,
    EMAIL,
    PAGE,
    CONTACT,
    TOPICS,
    LANGUAGES,
    AUDIENCES,
    HOURS,
    APPLICATION,
    FEES,
    LATITUDE,
    LONGITUDE,
    SOURCE;

    @Override
    public String label() {
        return t("network.intake.column." + this);
    }

    @Override
    public String headings() {
        return t("network.intake.headings." + this);
    }
}

package de.lotse.casework.household;

import static de.lotse.web.Texts.t;

import de.lotse.tenancy.Codes;

/** What somebody is in the household, in words. */
public final class HouseholdRole {

    private HouseholdRole() {}

    /** @param role of the code list household_role, or CLIENT for the person whom the case is named after */
    public static String words(Codes codes, String role) {
        return role.equals("CLIENT") ? t("casework.household.role.CLIENT") : codes.label("household_role", role);
    }
}

package de.lotse.identity.intake;

import static de.lotse.web.Texts.t;

import de.lotse.identity.Usernames;
import de.lotse.tables.CellText;
import de.lotse.tenancy.Organisations.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One row of a list of people.
 *
 * @param username in small letters; the address where none is given
 * @param roles names of {@link de.lotse.shared.Role}, in the order of the alphabet
 * @param problems what is to be repaired
 */
record AccountRow(
        int number,
        String name,
        String username,
        String mail,
        Optional<Organisation> organisation,
        List<String> roles,
        List<String> problems) {

    private static final int LONGEST = 300;
    private static final Pattern MAIL = Pattern.compile("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>]{2,}");

    static AccountRow of(Cells cells, OrganisationNames organisations) {
        var mail = cells.get(AccountField.MAIL).toLowerCase(Locale.ROOT);
        var typed = cells.get(AccountField.USERNAME).toLowerCase(Locale.ROOT);
        var organisation = organisations.find(cells.get(AccountField.ORGANISATION));
        var roles = RoleWords.of(cells.get(AccountField.ROLES));
        var row = new AccountRow(
                cells.row(),
                name(cells),
                typed.isEmpty() ? mail : typed,
                mail,
                organisation,
                roles.roles(),
                new ArrayList<>());
        row.checkPerson();
        row.checkOrganisation(cells.get(AccountField.ORGANISATION), organisations);
        row.checkRoles(roles);
        return row;
    }

    private static String name(Cells cells) {
        var whole = cells.get(AccountField.NAME);
        if (!whole.isEmpty()) return whole;
        return CellText.clean(cells.get(AccountField.GIVEN) + " " + cells.get(AccountField.FAMILY));
    }

    private void checkPerson() {
        if (name.isEmpty()) problems.add(t("identity.intake.say.noName"));
        if (name.length() > LONGEST) problems.add(t("identity.intake.say.long", LONGEST));
        if (!mail.isEmpty() && !(MAIL.matcher(mail).matches() && mail.length() <= 254))
            problems.add(t("identity.intake.say.mail", mail));
        else if (username.isEmpty()) problems.add(t("identity.intake.say.noUsername"));
        else if (!Usernames.isOne(username)) problems.add(t("identity.intake.say.username", username));
    }

    private void checkOrganisation(String typed, OrganisationNames organisations) {
        if (typed.isEmpty()) problems.add(t("identity.intake.say.noOrganisation"));
        else if (organisation.isEmpty()) problems.add(organisations.unknown(typed));
    }

    private void checkRoles(RoleWords words) {
        words.unknown().forEach(word -> problems.add(t("identity.intake.say.role", word, RoleWords.known())));
        if (words.roles().isEmpty() && words.unknown().isEmpty())
            problems.add(t("identity.intake.say.noRole", RoleWords.known()));
    }
}

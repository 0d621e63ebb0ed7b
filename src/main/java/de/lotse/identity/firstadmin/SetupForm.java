package de.lotse.identity.firstadmin;

import static de.lotse.web.Texts.t;

import de.lotse.identity.Usernames;
import de.lotse.identity.passwords.PasswordRules;
import de.lotse.web.Errors;
import java.util.List;
import java.util.Locale;

/** What is typed to set up the first municipality. */
record SetupForm(String tenant, String organisation, String name, String username, String password) {

    static final SetupForm EMPTY = new SetupForm("", "", "", "", "");

    SetupForm {
        tenant = typed(tenant);
        organisation = typed(organisation);
        name = typed(name);
        username = typed(username).toLowerCase(Locale.ROOT);
        password = password == null ? "" : password;
    }

    /** @param rules for the password */
    Errors check(PasswordRules rules) {
        var errors = Errors.none();
        if (!tenant.matches("\\d{4,8}")) errors.reject("tenant", t("identity.setup.tenant.missing"));
        if (organisation.isEmpty() || organisation.length() > 300)
            errors.reject("organisation", t("identity.setup.organisation.missing"));
        if (name.isEmpty() || name.length() > 300) errors.reject("name", t("identity.setup.name.missing"));
        if (!Usernames.isOne(username)) errors.reject("username", t("identity.setup.username.wrong"));
        var wrong = rules.wrong(password, List.of(organisation, name, username, "lotse"));
        if (wrong != null) errors.reject("password", wrong);
        return errors;
    }

    private static String typed(String value) {
        return value == null ? "" : value.strip();
    }
}

package de.lotse.identity.firstadmin;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is typed to set up the first municipality. */
record SetupForm(String tenant, String organisation, String name, String username, String password) {

    static final SetupForm EMPTY = new SetupForm("", "", "", "", "");
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,99}");
    private static final int SHORTEST_PASSWORD = 12; // ASVS 5.0, 6.2.1 and 6.2.9: length, no rules of composition
    private static final int LONGEST_PASSWORD = 200;

    SetupForm {
        tenant = typed(tenant);
        organisation = typed(organisation);
        name = typed(name);
        username = typed(username).toLowerCase(Locale.ROOT);
        password = password == null ? "" : password;
    }

    Errors check() {
        var errors = Errors.none();
        if (!tenant.matches("\\d{4,8}")) errors.reject("tenant", t("identity.setup.tenant.missing"));
        if (organisation.isEmpty() || organisation.length() > 300)
            errors.reject("organisation", t("identity.setup.organisation.missing"));
        if (name.isEmpty() || name.length() > 300) errors.reject("name", t("identity.setup.name.missing"));
        if (!USERNAME.matcher(username).matches()) errors.reject("username", t("identity.setup.username.wrong"));
        if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD)
            errors.reject("password", t("identity.setup.password.short", SHORTEST_PASSWORD, LONGEST_PASSWORD));
        return errors;
    }

    private static String typed(String value) {
        return value == null ? "" : value.strip();
    }
}

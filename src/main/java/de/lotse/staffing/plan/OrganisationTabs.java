package de.lotse.staffing.plan;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Tab;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The three ways to look at the organisation. */
public final class OrganisationTabs {

    public static final String CHART = "/organisation";
    public static final String FIGURES = "/organisation/entwicklung";
    public static final String CONTACTS = "/organisation/zustaendig";
    public static final String UNITS = "/organisation/einheiten";
    public static final String POSTS = "/organisation/stellen";

    /** Everybody who works here; who has nothing but a seat in a body reads the pages of that body. */
    public static final Set<Role> READERS = Set.copyOf(EnumSet.complementOf(EnumSet.of(Role.BODY_MEMBER)));

    private OrganisationTabs() {}

    /** @throws de.lotse.shared.Forbidden for whoever does not read the organisation */
    public static void requireReader() {
        Scope.require(READERS);
    }

    public static List<Tab> at(String path) {
        return List.of(
                new Tab(CHART, t("staffing.tab.chart"), path.equals(CHART)),
                new Tab(FIGURES, t("staffing.tab.figures"), path.equals(FIGURES)),
                new Tab(CONTACTS, t("staffing.tab.contacts"), path.equals(CONTACTS)));
    }
}

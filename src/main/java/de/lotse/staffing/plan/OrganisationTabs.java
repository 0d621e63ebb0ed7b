package de.lotse.staffing.plan;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Tab;
import java.util.List;

/** The three ways to look at the organisation. */
public final class OrganisationTabs {

    public static final String CHART = "/organisation";
    public static final String FIGURES = "/organisation/entwicklung";
    public static final String CONTACTS = "/organisation/zustaendig";
    public static final String UNITS = "/organisation/einheiten";
    public static final String POSTS = "/organisation/stellen";

    private OrganisationTabs() {}

    public static List<Tab> at(String path) {
        return List.of(
                new Tab(CHART, t("staffing.tab.chart"), path.equals(CHART)),
                new Tab(FIGURES, t("staffing.tab.figures"), path.equals(FIGURES)),
                new Tab(CONTACTS, t("staffing.tab.contacts"), path.equals(CONTACTS)));
    }
}

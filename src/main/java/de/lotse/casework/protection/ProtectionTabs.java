package de.lotse.casework.protection;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Tab;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import java.util.List;
import java.util.stream.Stream;

/** The pages of data protection. */
public final class ProtectionTabs {

    public static final String LOG = "/datenschutz";
    public static final String UNUSUAL = "/datenschutz/auffaelligkeiten";
    public static final String CORRECTIONS = "/datenschutz/berichtigungen";
    public static final String EMERGENCIES = "/datenschutz/notfallzugriffe";
    public static final String SHARING = "/datenschutz/weitergaben";

    private ProtectionTabs() {}

    /** None for somebody who is told of corrections only. */
    public static List<Tab> at(String current) {
        if (!Scope.actor().is(Role.DATA_PROTECTION)) return List.of();
        return Stream.of(LOG, UNUSUAL, SHARING, EMERGENCIES, CORRECTIONS)
                .map(path -> new Tab(path, t("casework.protection.tab." + word(path)), path.equals(current)))
                .toList();
    }

    private static String word(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}

package de.lotse.casework.ownership;

import de.lotse.casework.CaseId;
import de.lotse.testing.Browser;

/** What the tests of this folder do again and again: an office offers a case, or refers it. */
public final class TwoOffices {

    private TwoOffices() {}

    /** The form by which the case is handed over to whoever the person named. */
    public static Browser.Form handOver(Browser ours, CaseId caseId) {
        var chooser = ours.get("/faelle/" + caseId.value() + "/vermittlungen");
        var link = chooser.page().select("main tbody a[href*=uebergabe]").attr("href");
        return ours.get(link).form("/faelle/" + caseId.value() + "/uebergabe");
    }

    /** Refers something else, so that the other office knows the case. Answers the path of the grant as that one sees it. */
    public static String referred(Browser ours, Browser theirs, CaseId caseId) {
        var path = "/faelle/" + caseId.value() + "/vermittlungen";
        var link = ours.get(path).page().select("main tbody a[href*=neu]").attr("href");
        ours.get(link).form(path).with("service", "Beratung").send();
        return theirs.get("/vermittlungen/freigaben")
                .page()
                .select("main tbody a")
                .attr("href");
    }
}

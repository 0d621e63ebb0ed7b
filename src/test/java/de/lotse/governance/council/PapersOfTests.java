package de.lotse.governance.council;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.governance.Soest;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;

/** Writes papers as somebody does who keeps the bodies. */
public final class PapersOfTests {

    private final Browser keeper;

    public PapersOfTests(Soest soest) {
        keeper = soest.browser(soest.coordination());
    }

    public Browser keeper() {
        return keeper;
    }

    /** A draft with everything that it needs but the bodies; answers its address. */
    public String draft(String subject, String publicity) {
        var added = keeper.get("/vorlagen/neu")
                .form("/vorlagen")
                .with("subject", subject)
                .with("kind", "DECISION")
                .with("publicity", publicity)
                .with("fileReference", "51-20-07")
                .with("authorUnit", "Kommunales Integrationszentrum")
                .with("leadUnit", "FB 51")
                .with("clerk", "Frau Beispiel")
                .with("proposal", "Der Rat beschließt den Ablauf.")
                .with("facts", "Erster Absatz.\n\nZweiter Absatz.")
                .send();
        assertThat(added.status()).isEqualTo(303);
        return added.header("Location");
    }

    public Answer station(String paper, String body, String name, String role) {
        return keeper.get(paper + "/beratungsfolge/neu")
                .form(paper + "/beratungsfolge")
                .with("body", body)
                .with("name", name)
                .with("role", role)
                .send();
    }

    public Answer line(String paper, String plan, String year, String income, String expense) {
        return keeper.get(paper + "/kosten/neu")
                .form(paper + "/kosten")
                .with("plan", plan)
                .with("year", year)
                .with("productNumber", "05.03.01")
                .with("productName", "Integration")
                .with("accountGroup", "Sachaufwand")
                .with("income", income)
                .with("expense", expense)
                .send();
    }

    public Answer annex(String paper, String name, String content) {
        var form = keeper.get(paper + "/anlagen").form(paper + "/anlagen");
        form.fields().remove("file");
        return keeper.upload(form, "file", name, content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    public Answer submit(String paper) {
        return keeper.get(paper).form(paper + "/einbringung").send();
    }

    /** With one body outside of Lotse. */
    public String submitted(String subject, String publicity) {
        var paper = draft(subject, publicity);
        station(paper, "", "Rat der Stadt", "DECISION");
        assertThat(submit(paper).follow().text()).contains("Die Vorlage ist eingebracht.");
        return paper;
    }
}

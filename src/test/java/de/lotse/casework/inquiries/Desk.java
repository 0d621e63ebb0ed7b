package de.lotse.casework.inquiries;

import de.lotse.shared.Actor;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;

/** A colleague at the front desk: takes inquiries up in the browser. */
record Desk(Actor actor, Browser browser) {

    static Desk of(Given given, Actor actor) {
        return new Desk(actor, given.browserOf(actor));
    }

    /** Answers the path of the new inquiry. */
    String inquiry(String name) {
        return inquiry(name, "", "heute");
    }

    String inquiry(String name, String concern, String receivedOn) {
        return form().with("name", name)
                .with("concern", concern)
                .with("receivedOn", receivedOn)
                .send()
                .header("Location");
    }

    Browser.Form form() {
        return browser.get("/anfragen/neu").form("/anfragen");
    }

    Browser.Form opening(String path) {
        return browser.get(path + "/fall").form(path + "/fall");
    }

    /** Answers the path of the new case. */
    String openCase(String path, String given, String family) {
        return opening(path).with("given", given).with("family", family).send().header("Location");
    }

    Answer end(String path, String kind, String field, String value) {
        var action = path + "/" + kind;
        var form = browser.get(action).form(action).with(field, value);
        return (kind.equals("kurzberatung") ? form.with("topic", "life_area.HOUSING") : form).send();
    }
}

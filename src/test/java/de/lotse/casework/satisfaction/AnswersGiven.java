package de.lotse.casework.satisfaction;

import de.lotse.shared.Actor;
import de.lotse.testing.Given;

/** For tests that need answers and do not ask for them. */
public final class AnswersGiven {

    private AnswersGiven() {}

    /** Ten of them are to be seen; two wait for others. */
    public static void twelve(Given given, Actor actor) {
        var browser = given.browserOf(actor);
        for (var i = 0; i < 12; i++)
            browser.get("/zufriedenheit/papier")
                    .form("/zufriedenheit/papier")
                    .with("heard", "VERY_GOOD")
                    .with("helped", i % 3 == 0 ? "NOT_SO_GOOD" : "GOOD")
                    .with("overall", i % 4 == 0 ? "BAD" : "VERY_GOOD")
                    .with("remark", i == 3 ? "شكرا " + "Sehr freundlich ".repeat(18) : "")
                    .send();
    }
}

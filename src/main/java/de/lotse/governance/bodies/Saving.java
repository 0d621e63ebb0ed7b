package de.lotse.governance.bodies;

import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/** What became of a form: kept, or its page once more. */
public sealed interface Saving<P> {

    record Kept<P>(String path) implements Saving<P> {}

    record Rejected<P>(P page) implements Saving<P> {}

    /** Somebody else was faster; the page compares both. */
    record Stale<P>(P page) implements Saving<P> {}

    /** @param saying what is said once it is kept */
    static <P> View answer(Saving<P> saving, String template, String saying) {
        return switch (saving) {
            case Kept<P>(var path) -> SeeOther.to(path).saying(saying);
            case Rejected<P>(var page) -> Page.of(template, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            case Stale<P>(var page) -> Page.of(template, page).withStatus(HttpStatus.CONFLICT);
        };
    }
}

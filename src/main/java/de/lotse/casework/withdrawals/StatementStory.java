package de.lotse.casework.withdrawals;

import de.lotse.consent.Consent.WithdrawnHow;
import org.springframework.stereotype.Component;

/** Lets an invented call happen, for the example municipality. */
@Component
public class StatementStory {

    private final TakingService taking;

    StatementStory(TakingService taking) {
        this.taking = taking;
    }

    /**
     * Somebody calls, as the acting person takes it down.
     *
     * @param born as it was understood, may be empty
     */
    public void call(String person, String born, String phone, String note) {
        taking.take(new StatementForm(person, born, "", "", WithdrawnHow.PHONE.name(), "", "", phone, note, "", null));
    }
}

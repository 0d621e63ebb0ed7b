package de.lotse.identity.signin;

import de.lotse.identity.factors.AccountEvents.AccountEvent;
import java.util.List;

/** @param events what happened to the account, the latest first */
record SetUpPage(List<AccountEvent> events) {

    /** What a colleague did and the person has not read, such as a reset. */
    List<AccountEvent> untold() {
        return events.stream().filter(event -> !event.told()).toList();
    }
}

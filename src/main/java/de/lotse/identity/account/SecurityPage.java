package de.lotse.identity.account;

import de.lotse.identity.factors.AccountEvents.AccountEvent;
import de.lotse.identity.factors.Factors.Has;
import de.lotse.identity.factors.Passkeys.OwnKey;
import de.lotse.web.Errors;
import java.util.List;

/**
 * How somebody signs in.
 *
 * @param required whether she may not be left without a second factor
 * @param events what happened to it, the latest first
 */
record SecurityPage(
        Has has, List<OwnKey> keys, boolean pin, boolean required, List<AccountEvent> events, Errors errors) {

    List<AccountEvent> untold() {
        return events.stream().filter(event -> !event.told()).toList();
    }
}

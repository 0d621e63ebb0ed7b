package de.lotse.casework.emergency;

import de.lotse.consent.BreakGlass.Reason;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;

record EmergencyPage(EmergencyForm form, Errors errors) {

    List<Option> codes() {
        return Option.named("casework.emergency.code.", Reason.values());
    }
}

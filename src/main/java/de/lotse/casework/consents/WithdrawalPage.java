package de.lotse.casework.consents;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseHead;
import de.lotse.consent.Consent.WithdrawnHow;
import de.lotse.kern.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** The form for a withdrawal. */
record WithdrawalPage(CaseHead head, ConsentView view, List<Disclosed> disclosed, String today) {

    String path() {
        return head.path("einwilligungen") + "/" + view.consent().id() + "/widerruf";
    }

    /** All of it first; an organisation that gets something for two purposes is one choice. */
    List<Option> choices() {
        var choices = new ArrayList<Option>(List.of(new Option("", t("casework.consents.withdraw.all"))));
        var seen = new HashSet<String>();
        for (var item : view.consent().items())
            if (item.withdrawnOn() == null && seen.add(view.recipient(item)))
                choices.add(new Option(
                        Objects.toString(item.id()), t("casework.consents.withdraw.only", view.recipient(item))));
        return choices;
    }

    List<Option> ways() {
        return Option.named("casework.consents.withdrawnHow.", WithdrawnHow.values());
    }
}

package de.lotse.casework.conferences;

import static de.lotse.web.Texts.t;

import de.lotse.casework.appointments.Agreeing.Agreed;
import de.lotse.casework.appointments.Agreeing.Interpreting;
import de.lotse.kern.Term;
import de.lotse.tenancy.Codes;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was agreed about a conference, in words. */
@Component
class ConferenceTerms {

    private final Codes codes;

    ConferenceTerms(Codes codes) {
        this.codes = codes;
    }

    List<Term> of(Conference conference, Agreed agreed) {
        var terms = new ArrayList<Term>();
        terms.add(term("when", agreed.meeting().words()));
        terms.add(term("channel", codes.label("consultation_channel", conference.channel())));
        if (!agreed.place().isEmpty()) terms.add(term("place", agreed.place()));
        terms.add(term("reason", conference.reason()));
        terms.add(term("kind", conference.kindWords()));
        if (conference.anonymous()) terms.add(term("description", conference.description()));
        else terms.add(term("takesPart", takesPart(conference)));
        if (agreed.interpreting().needed()) terms.add(term("interpreter", interpreter(agreed.interpreting())));
        return terms;
    }

    private static String takesPart(Conference conference) {
        return conference.takesPart()
                ? t("casework.conferences.takesPart.YES")
                : t("casework.conferences.takesPart.because", conference.notTakingPart());
    }

    private String interpreter(Interpreting interpreting) {
        return t(
                "casework.conferences.interpreter.in",
                codes.label("interpreter_mode", interpreting.mode()),
                codes.label("language", interpreting.language()));
    }

    private static Term term(String key, String value) {
        return new Term(t("casework.conferences." + key), value);
    }
}

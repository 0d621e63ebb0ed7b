package de.lotse.casework.phonenotes;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.search.CaseFinding;
import de.lotse.casework.search.FoundInquiry;
import de.lotse.casework.search.FoundPerson;
import de.lotse.casework.search.NameFinding;
import de.lotse.kern.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Looks for the case or the inquiry that a call was about. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CallSubjects {

    private static final Set<String> OPEN = Set.of("OPENING", "ACTIVE", "PAUSED");

    private final CaseFinding cases;
    private final NameFinding names;
    private final AccessLog log;

    CallSubjects(CaseFinding cases, NameFinding names, AccessLog log) {
        this.cases = cases;
        this.names = names;
        this.log = log;
    }

    /** Open cases and inquiries with this number or name; nothing is looked for without one. */
    Found find(String typed) {
        if (typed.isEmpty()) return Found.NOTHING;
        var people = cases.cases(typed).stream()
                .filter(found -> OPEN.contains(found.status()))
                .toList();
        var inquiries = names.inquiries(typed);
        record(people, inquiries);
        var options = new LinkedHashMap<String, Option>();
        for (var found : people) put(options, Assignment.choice(found.caseId()), caseLabel(found));
        for (var found : inquiries) put(options, Assignment.choiceOfInquiry(found.id()), inquiryLabel(found));
        return new Found(true, List.copyOf(options.values()));
    }

    private static void put(Map<String, Option> options, String value, String label) {
        options.putIfAbsent(value, new Option(value, label));
    }

    private static String caseLabel(FoundPerson found) {
        return t("casework.phonenotes.case", found.name(), found.caseNumber());
    }

    private static String inquiryLabel(FoundInquiry found) {
        return t("casework.phonenotes.inquiry", found.name());
    }

    private void record(List<FoundPerson> people, List<FoundInquiry> inquiries) {
        var shown =
                people.stream().map(found -> found.caseId().value()).distinct().toList();
        log.record(Action.SEARCH, "case", shown, "MEMBERSHIP");
        var asked = inquiries.stream().map(FoundInquiry::id).toList();
        log.record(Action.SEARCH, "inquiry", asked, "ORGANISATION");
    }
}

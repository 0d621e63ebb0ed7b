package de.lotse.casework.command;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.command.CommandPage.Hit;
import de.lotse.casework.search.CaseFinding;
import de.lotse.casework.search.FoundInquiry;
import de.lotse.casework.search.FoundPerson;
import de.lotse.casework.search.NameFinding;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.web.Administration;
import de.lotse.web.Ui;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where a few words may lead: pages by their name, cases by number or name, inquiries by name. Everything that is shown is logged as in the search. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Places {

    private static final int SHORTEST = 2;
    private static final Set<String> OPEN = Set.of("OPENING", "ACTIVE", "PAUSED");

    private final CaseFinding cases;
    private final NameFinding names;
    private final Administration administration;
    private final AccessLog log;

    Places(CaseFinding cases, NameFinding names, Administration administration, AccessLog log) {
        this.cases = cases;
        this.names = names;
        this.administration = administration;
        this.log = log;
    }

    /** A page that is called exactly so stands alone. */
    List<Hit> find(String words) {
        if (words.isBlank()) return List.of();
        var pages = pages(words);
        var exact = pages.stream()
                .filter(page -> page.label().equalsIgnoreCase(words))
                .toList();
        if (!exact.isEmpty()) return exact.subList(0, 1);
        var hits = new ArrayList<Hit>(cases(words));
        hits.addAll(inquiries(words));
        hits.addAll(pages);
        return hits;
    }

    private List<Hit> pages(String words) {
        var typed = words.toLowerCase(Locale.GERMANY);
        if (typed.length() < SHORTEST) return List.of();
        var ui = Ui.current();
        return Stream.of(
                        ui.nav().stream().map(item -> page(item.label(), item.href())),
                        ui.tools().stream().map(tool -> page(tool.label(), tool.href())),
                        administration.openTo(Scope.actor()).stream()
                                .map(entry -> page(t(entry.labelKey()), entry.href())))
                .flatMap(pages -> pages)
                .filter(page -> page.label().toLowerCase(Locale.GERMANY).startsWith(typed))
                .toList();
    }

    private static Hit page(String label, String href) {
        return new Hit(label, t("casework.command.page"), href);
    }

    private List<Hit> cases(String words) {
        return found(words).stream().map(one -> hit(one, "")).toList();
    }

    private List<FoundPerson> found(String words) {
        var found = new LinkedHashMap<Object, FoundPerson>();
        for (var person : cases.cases(words)) found.putIfAbsent(person.caseId(), person);
        log.record(
                Action.SEARCH,
                "case",
                found.values().stream().map(one -> one.caseId().value()).toList(),
                "MEMBERSHIP");
        return List.copyOf(found.values());
    }

    /** A form in the cases that are meant, as far as they are not closed. */
    List<Hit> forms(String words, String form) {
        return found(words).stream()
                .filter(Places::isOpen)
                .map(one -> hit(one, "/" + form))
                .toList();
    }

    static boolean isOpen(FoundPerson found) {
        return OPEN.contains(found.status());
    }

    private static Hit hit(FoundPerson found, String form) {
        var detail = t("casework.search.case", found.caseNumber(), t("casework.status." + found.status()));
        return new Hit(found.name(), detail, "/faelle/" + found.caseId().value() + form);
    }

    private List<Hit> inquiries(String words) {
        var actor = Scope.actor();
        if (!actor.is(Role.CASE_MANAGER) && !actor.is(Role.PROVIDER_LEAD)) return List.of();
        var found = names.inquiries(words);
        log.record(
                Action.SEARCH, "inquiry", found.stream().map(FoundInquiry::id).toList(), "ORGANISATION");
        return found.stream()
                .map(one -> new Hit(one.name(), t("casework.command.inquiry"), "/anfragen/" + one.id()))
                .toList();
    }
}

package de.lotse.casework.ownership;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.referrals.Transfers;
import de.lotse.casework.referrals.Transfers.Offer;
import de.lotse.casework.search.FoundPerson;
import de.lotse.casework.search.NameFinding;
import de.lotse.kern.Option;
import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import de.lotse.shared.UserId;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over the lead of a case that another organisation offers. */
@Service
@Transactional
class TakeOverService {

    private final CaseOwners owners;
    private final Transfers transfers;
    private final HandedReader reader;
    private final NewLeads leads;
    private final NameFinding finding;
    private final TakingOver taking;
    private final TakenCases cases;
    private final CaseHeads heads;
    private final AccessLog log;
    private final Once once;

    TakeOverService(
            CaseOwners owners,
            Transfers transfers,
            HandedReader reader,
            NewLeads leads,
            NameFinding finding,
            TakingOver taking,
            TakenCases cases,
            CaseHeads heads,
            AccessLog log,
            Once once) {
        this.owners = owners;
        this.transfers = transfers;
        this.reader = reader;
        this.leads = leads;
        this.finding = finding;
        this.taking = taking;
        this.cases = cases;
        this.heads = heads;
        this.log = log;
        this.once = once;
    }

    TakeOverPage page(UUID id) {
        owners.require();
        return page(transfers.offered(id), TakeOverForm.empty(), Errors.none());
    }

    TakeOverResult take(UUID id, TakeOverForm form) {
        owners.require();
        if (form._once() != null && once.isDone(form._once()))
            return new TakeOverResult.Taken(once.run(form._once(), () -> "/vermittlungen/" + id));
        var page = page(transfers.offered(id), form, Errors.none());
        var errors = form.check(page.colleagues(), page.known());
        if (errors.any()) return new TakeOverResult.Refused(page(page.offer(), form, errors));
        return new TakeOverResult.Taken(once.run(form._once(), () -> take(page.offer(), form)));
    }

    private String take(Offer offer, TakeOverForm form) {
        var lead = new UserId(UUID.fromString(form.colleague()));
        var known = form.isNew() ? null : new PersonId(UUID.fromString(form.person()));
        return taking.take(offer, known, lead);
    }

    /** What came along, in a case of the own organisation. */
    TakenCasePage taken(CaseId id) {
        var head = heads.open(id, "");
        return new TakenCasePage(head, cases.find(id).orElseThrow(NotFound::new));
    }

    private TakeOverPage page(Offer offer, TakeOverForm form, Errors errors) {
        var handed = look(offer);
        return new TakeOverPage(offer, handed, leads.all(), known(handed.who().name()), form, errors);
    }

    /** Where the person, or the organisation that leads, has thought better of it in the meantime, the page of the referral says so. */
    private Handed look(Offer offer) {
        try {
            return reader.look(offer.grantId());
        } catch (NotFound _) {
            throw new Conflict(offer.path());
        }
    }

    /** Among the cases that the acting person may open; each person once. */
    private List<Option> known(String name) {
        var seen = new HashSet<PersonId>();
        var found = finding.persons(name).stream()
                .filter(one -> seen.add(one.personId()))
                .toList();
        if (!found.isEmpty())
            log.record(
                    Action.SEARCH,
                    "case",
                    found.stream().map(one -> one.caseId().value()).toList(),
                    "MEMBERSHIP");
        return found.stream().map(TakeOverService::option).toList();
    }

    private static Option option(FoundPerson one) {
        var born = one.birthDate() == null ? "" : t("casework.sharing.born", date(one.birthDate()));
        return new Option(
                one.personId().value().toString(),
                t("casework.ownership.person.known", one.name(), one.caseNumber(), born)
                        .strip());
    }
}

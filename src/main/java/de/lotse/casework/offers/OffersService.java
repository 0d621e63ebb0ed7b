package de.lotse.casework.offers;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.assessment.OpenNeeds;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.members.CaseMember;
import de.lotse.casework.members.CaseMembers;
import de.lotse.casework.timeline.Timeline;
import de.lotse.kern.Option;
import de.lotse.network.OfferFinder;
import de.lotse.network.OfferFinder.Suggestion;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Suggests offers to somebody of a case, and keeps why one was not possible. */
@Service
@Transactional
class OffersService {

    static final String TAB = "bedarf"; // reached from the needs, where it belongs
    static final String TOPICS = "offer_topic";
    static final String TIMELINE = "offerNotPossible";
    private static final int SHOWN = 20;

    private final CaseHeads heads;
    private final CaseMembers members;
    private final OpenNeeds needs;
    private final KnownFacts facts;
    private final FactWords words;
    private final OfferFinder offers;
    private final NotPossibles entries;
    private final Timeline timeline;
    private final Codes codes;
    private final Once once;
    private final Clock clock;

    OffersService(
            CaseHeads heads,
            CaseMembers members,
            OpenNeeds needs,
            KnownFacts facts,
            FactWords words,
            OfferFinder offers,
            NotPossibles entries,
            Timeline timeline,
            Codes codes,
            Once once,
            Clock clock) {
        this.heads = heads;
        this.members = members;
        this.needs = needs;
        this.facts = facts;
        this.words = words;
        this.offers = offers;
        this.entries = entries;
        this.timeline = timeline;
        this.codes = codes;
        this.once = once;
        this.clock = clock;
    }

    OffersPage page(CaseId caseId, Choice choice) {
        var head = heads.open(caseId, TAB);
        return page(head, choice, NotPossibleForm.EMPTY, Errors.none());
    }

    /** Throws {@link NotFound} for somebody who is not of the household; a topic that does not exist is none. */
    Choice checked(CaseId caseId, Choice choice) {
        var people = people(heads.open(caseId, TAB));
        if (choice.member() != null) member(people, choice.member());
        return new Choice(choice.member(), codes.isValid(TOPICS, choice.topic(), today()) ? choice.topic() : "");
    }

    /** Empty when it is kept. */
    Optional<OffersPage> record(CaseId caseId, NotPossibleForm form, Choice choice) {
        var head = heads.openForChange(caseId, TAB);
        var errors = form.check(codes.isValid(TOPICS, form.topic(), today()));
        if (errors.any()) return Optional.of(page(head, choice, form, errors));
        if (form.member() != null) member(people(head), form.member());
        var name = form.offer() == null
                ? null
                : offers.find(form.offer()).orElseThrow(NotFound::new).name();
        once.run(form._once(), () -> recorded(head, form, name));
        return Optional.empty();
    }

    private String recorded(CaseHead head, NotPossibleForm form, @Nullable String name) {
        var reason = form.why().orElseThrow();
        var entry = new NotPossible(Ids.next(), form.member(), form.offer(), form.topic(), reason, today(), "");
        var about = name == null ? codes.label(TOPICS, form.topic()) : name;
        if (entries.add(head.id(), entry))
            timeline.add(
                    head.id(),
                    TIMELINE,
                    clock.instant(),
                    entry.id(),
                    t("casework.offers.timeline", about, reason.label()));
        return head.path(OffersPage.PATH);
    }

    /** Nothing happens for what is gone already. */
    void undo(CaseId caseId, UUID entry) {
        var head = heads.openForChange(caseId, TAB);
        if (entries.of(head.id()).stream().noneMatch(one -> one.id().equals(entry))) return;
        entries.remove(head.id(), entry);
        timeline.forget(head.id(), entry);
    }

    private OffersPage page(CaseHead head, Choice choice, NotPossibleForm form, Errors errors) {
        var people = people(head);
        var member = people.stream()
                .filter(one -> one.id().equals(choice.member()))
                .findFirst()
                .orElse(people.getFirst()); // who was chosen may have left since
        var only = choice.topic();
        var seeker = facts.of(head.id(), member.person(), topics(head, member, only), today());
        var found = offers.suggest(seeker, SHOWN).stream()
                .map(one -> shown(head, one))
                .toList();
        return new OffersPage(
                head,
                member,
                people.stream()
                        .filter(one -> one.livesThere() || one.equals(member))
                        .map(one -> new Option(one.id().toString(), one.name()))
                        .toList(),
                only,
                Option.of(codes.options(TOPICS, today())),
                words.known(seeker),
                words.unknown(seeker),
                !seeker.topics().isEmpty(),
                found,
                entries(head, people),
                form,
                errors);
    }

    private Set<String> topics(CaseHead head, CaseMember member, String only) {
        if (!only.isEmpty()) return Set.of(only);
        var topics = new LinkedHashSet<String>();
        needs.of(head.id()).stream()
                .filter(need -> need.concerns(member.id()))
                .forEach(need -> topics.addAll(offers.topicsOf(List.of(need.lifeArea()))));
        return topics;
    }

    private OffersPage.Shown shown(CaseHead head, Suggestion one) {
        var offer = one.offer();
        var elsewhere = offer.member() != null
                && !offer.member().equals(Scope.actor().organisation().value());
        return new OffersPage.Shown(
                one,
                one.topic(),
                elsewhere ? head.path("vermittlungen") + "?angebot=" + offer.id() : null,
                head.path(OffersPage.PATH) + "/" + offer.id() + "/schritt");
    }

    private List<OffersPage.Entry> entries(CaseHead head, List<CaseMember> people) {
        var all = entries.of(head.id());
        var names = offers.names(
                all.stream().flatMap(entry -> Stream.ofNullable(entry.offer())).collect(Collectors.toSet()));
        return all.stream().map(entry -> entry(entry, names, people)).toList();
    }

    private OffersPage.Entry entry(NotPossible entry, Map<UUID, String> names, List<CaseMember> people) {
        var whom = people.stream()
                .filter(one -> one.id().equals(entry.member()))
                .map(CaseMember::name)
                .findFirst()
                .orElse(t("casework.offers.household"));
        var offer = entry.offer() == null
                ? null
                : Objects.requireNonNullElse(names.get(entry.offer()), t("casework.offers.gone"));
        return new OffersPage.Entry(
                entry.id(),
                offer,
                codes.label(TOPICS, entry.topic()),
                entry.reason().label(),
                whom,
                Formats.date(entry.on()),
                entry.author());
    }

    private List<CaseMember> people(CaseHead head) {
        return members.of(head.id(), today()).stream()
                .filter(one -> !one.merged())
                .toList();
    }

    private static CaseMember member(List<CaseMember> people, UUID id) {
        return people.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

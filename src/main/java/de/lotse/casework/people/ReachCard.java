package de.lotse.casework.people;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseCard;
import de.lotse.casework.cases.CaseCard.Line;
import de.lotse.casework.cases.CaseCard.Link;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.overview.OverviewCard;
import de.lotse.kern.Term;
import de.lotse.kern.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** In which language one speaks with the person, what helps, and how to reach her without danger. */
@Component
class ReachCard implements OverviewCard {

    private static final String GERMAN = "de";

    private final Subjects subjects;
    private final CommunicationSection communication;
    private final LanguagesSection languages;
    private final ContactsSection contacts;

    ReachCard(
            Subjects subjects,
            CommunicationSection communication,
            LanguagesSection languages,
            ContactsSection contacts) {
        this.subjects = subjects;
        this.communication = communication;
        this.languages = languages;
        this.contacts = contacts;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<CaseCard> of(CaseHead head) {
        var client = subjects.of(head, head.clientId());
        return Optional.of(new CaseCard(
                t("casework.people.reach"),
                terms(client),
                ways(client),
                t("casework.people.reach.none"),
                new Link(client.path(), t("casework.people.reach.all"))));
    }

    /** A sheet may lie about: a way that can endanger the person is left out. */
    @Override
    public Optional<CaseCard> onSheet(CaseHead head) {
        return of(head).map(card -> new CaseCard(
                card.title(),
                card.terms(),
                card.lines().stream().filter(way -> way.tone() != Tone.DANGER).toList(),
                card.empty(),
                card.more()));
    }

    private List<Term> terms(Subject client) {
        var entry = communication.entries(client).getFirst();
        var terms = new ArrayList<Term>();
        for (var input : communication.inputs(client)) {
            var value = entry.value(input.name());
            if (!value.isEmpty()) terms.add(new Term(input.label(), input.read(value)));
        }
        german(client).ifPresent(terms::add);
        return List.copyOf(terms);
    }

    private Optional<Term> german(Subject client) {
        var level = languages.inputs(client).getLast();
        return languages.entries(client).stream()
                .filter(entry -> entry.value("language").equals(GERMAN))
                .map(entry -> level.read(entry.value("level")))
                .filter(read -> !read.isEmpty())
                .map(read -> new Term(t("casework.people.reach.german"), read))
                .findFirst();
    }

    private List<Line> ways(Subject client) {
        if (!client.mayOpen(contacts)) return List.of();
        return contacts.entries(client).stream()
                .map(entry -> way(client, entry))
                .toList();
    }

    private Line way(Subject client, Entry entry) {
        var inputs = contacts.inputs(client);
        var detail = inputs.stream()
                .filter(input -> Stream.of("type", "answered_by").anyMatch(input.name()::equals))
                .map(input -> input.inLine(entry.value(input.name())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        var safe = entry.value("safe");
        var label = t("casework.people.contacts.safe." + safe);
        var times = entry.value("times");
        return new Line(
                entry.value("value"),
                times.isEmpty() ? detail : t("casework.people.reach.times", detail, times),
                null,
                label,
                tone(safe));
    }

    private static Tone tone(String safe) {
        return switch (safe) {
            case "YES" -> Tone.SUCCESS;
            case "TIMES" -> Tone.WARNING;
            default -> Tone.DANGER;
        };
    }
}

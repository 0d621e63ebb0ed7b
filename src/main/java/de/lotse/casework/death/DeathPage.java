package de.lotse.casework.death;

import static de.lotse.web.Formats.dateTime;
import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.death.Consequences.Stopped;
import de.lotse.casework.death.Consequences.Thing;
import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.kern.Term;
import de.lotse.web.Errors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A death: the form for the entry, or the entry and what followed from it.
 *
 * @param death null as long as nothing is entered
 * @param open what may still end in this case
 * @param stopped what ended in this case
 * @param conflict what was typed beside what somebody else has saved; empty if nobody has
 */
record DeathPage(
        CaseHead head,
        Household household,
        @Nullable Death death,
        DeathForm form,
        List<Thing> open,
        List<Stopped> stopped,
        List<ConflictRow> conflict,
        Errors errors) {

    String title() {
        return t("casework.death.title");
    }

    String personPath() {
        return head.path("personen/" + household.person().person().value());
    }

    String path() {
        return personPath() + "/tod";
    }

    String path(String part) {
        return path() + "/" + part;
    }

    List<Option> waysOfKnowing() {
        return Option.named("casework.death.knownBy.", KnownBy.values());
    }

    List<Option> openOptions() {
        return open.stream()
                .map(thing -> new Option(thing.open().id().toString(), thing.label()))
                .toList();
    }

    /** Whether it is to be said for whom the case is led from now on. */
    boolean asksForSuccessor() {
        return head.status().isOpen() && household.needsSuccessor();
    }

    boolean proposesClosing() {
        return death != null && head.writable() && household.client() && !household.goesOn();
    }

    List<Option> successors() {
        return household.others().stream()
                .map(member -> new Option(member.person().value().toString(), member.name()))
                .toList();
    }

    List<Stopped> toTell() {
        return stopped.stream().filter(one -> one.effect().toTell()).toList();
    }

    List<Term> terms() {
        if (death == null) return List.of();
        return List.of(
                new Term(
                        t("casework.death.person"),
                        t(
                                "casework.death.person.died",
                                household.person().name(),
                                death.died().words())),
                new Term(t("casework.death.diedOn"), death.died().on().text()),
                new Term(t("casework.death.knownBy"), t("casework.death.knownBy." + death.knownBy())),
                new Term(t("casework.death.toldBy"), death.toldBy()),
                new Term(
                        t("casework.death.recorded"),
                        t("casework.death.recorded.text", death.recordedBy(), dateTime(death.recordedAt()))));
    }

    DeathPage comparedWith(DeathForm typed) {
        if (death == null) return this;
        var stored = DeathForm.of(death, List.of(), "");
        var rows = List.of(
                new ConflictRow(t("casework.death.diedOn"), typed.diedOn(), stored.diedOn()),
                new ConflictRow(t("casework.death.knownBy"), knownBy(typed), knownBy(stored)),
                new ConflictRow(t("casework.death.toldBy"), typed.toldBy(), stored.toldBy()));
        return new DeathPage(head, household, death, form, open, stopped, rows, errors);
    }

    private static String knownBy(DeathForm form) {
        return form.known().map(one -> t("casework.death.knownBy." + one)).orElse("");
    }
}

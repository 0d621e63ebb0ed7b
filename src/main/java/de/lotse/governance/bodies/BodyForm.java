package de.lotse.governance.bodies;

import static de.lotse.governance.bodies.Typed.text;
import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.web.Formats;
import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed for a body. */
record BodyForm(
        String kind,
        String name,
        String task,
        String parent,
        String activeFrom,
        String activeTo,
        @Nullable Boolean votes,
        String quorum,
        @Nullable Boolean named,
        int version,
        @Nullable UUID _once) {

    static final int NAME = 300;
    static final int TASK = 8_000;

    BodyForm {
        kind = text(kind);
        name = text(name);
        task = text(task);
        parent = text(parent);
        activeFrom = text(activeFrom);
        activeTo = text(activeTo);
        votes = Boolean.TRUE.equals(votes);
        quorum = text(quorum);
        named = Boolean.TRUE.equals(named);
    }

    static BodyForm begun(LocalDate today) {
        return new BodyForm("", "", "", "", Formats.date(today), "", false, "NONE", false, 0, null);
    }

    static BodyForm of(Body body) {
        return new BodyForm(
                body.kind().name(),
                body.name(),
                body.task(),
                body.parent() == null ? "" : body.parent().toString(),
                Typed.day(body.activeFrom()),
                Typed.day(body.activeTo()),
                body.votes(),
                body.quorum().name(),
                body.named(),
                body.version(),
                null);
    }

    boolean counts() {
        return Boolean.TRUE.equals(votes);
    }

    boolean isNamed() {
        return Boolean.TRUE.equals(named);
    }

    /** Stands for nothing while the reading has errors. */
    Wanted read(Reading reading, List<Option> parents) {
        var errors = reading.errors();
        var wantedKind = Typed.one(BodyKind.class, kind);
        if (wantedKind.isEmpty()) errors.reject("kind", t("governance.body.kind.missing"));
        reading.text("name", name, NAME, t("governance.body.name.missing"));
        reading.optionalText("task", task, TASK);
        var over = parent.isEmpty()
                || parents.stream().anyMatch(option -> option.value().equals(parent));
        if (!over) errors.reject("parent", t("governance.body.parent.unknown"));
        var from = reading.requiredDate("activeFrom", activeFrom);
        var to = reading.date("activeTo", activeTo).orElse(null);
        if (to != null && to.isBefore(from)) errors.reject("activeTo", t("governance.body.activeTo.early"));
        return new Wanted(
                wantedKind.orElse(BodyKind.WORKING_GROUP),
                name,
                task,
                Typed.id(parent),
                from,
                to,
                counts(),
                Typed.one(Quorum.class, quorum).orElse(Quorum.NONE),
                isNamed());
    }

    /** As it would stand in the form once it is kept. */
    BodyForm kept(Wanted wanted) {
        return new BodyForm(
                kind,
                name,
                task,
                parent,
                Typed.day(wanted.from()),
                Typed.day(wanted.to()),
                votes,
                wanted.quorum().name(),
                named,
                version,
                _once);
    }

    /** By their labels, as they are compared. */
    Map<String, String> words(List<Option> parents) {
        var words = new LinkedHashMap<String, String>();
        words.put(
                t("governance.body.kind"),
                Typed.one(BodyKind.class, kind).map(BodyKind::label).orElse(""));
        words.put(t("governance.body.name"), name);
        words.put(t("governance.body.task"), task);
        words.put(
                t("governance.body.parent"),
                parents.stream()
                        .filter(option -> option.value().equals(parent))
                        .map(Option::label)
                        .findFirst()
                        .orElse(""));
        words.put(t("governance.body.activeFrom"), activeFrom);
        words.put(t("governance.body.activeTo"), activeTo);
        words.put(t("governance.body.votes"), Typed.yes(counts()));
        words.put(
                t("governance.body.quorum"),
                Typed.one(Quorum.class, quorum).map(Quorum::label).orElse(""));
        words.put(t("governance.body.named"), Typed.yes(isNamed()));
        return words;
    }

    record Wanted(
            BodyKind kind,
            String name,
            String task,
            @Nullable UUID parent,
            LocalDate from,
            @Nullable LocalDate to,
            boolean votes,
            Quorum quorum,
            boolean named) {}
}

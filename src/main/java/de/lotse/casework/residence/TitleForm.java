package de.lotse.casework.residence;

import static de.lotse.web.Texts.t;

import de.lotse.casework.PersonId;
import de.lotse.web.Formats;
import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed for a residence title. */
record TitleForm(
        @Nullable UUID person,
        String title,
        String from,
        String to,
        String nextReviewOn,
        String documentSeen,
        List<Condition> conditions,
        String note,
        int version,
        @Nullable UUID _once) {

    static final int LONGEST = 2_000;

    TitleForm {
        title = typed(title);
        from = typed(from);
        to = typed(to);
        nextReviewOn = typed(nextReviewOn);
        documentSeen = typed(documentSeen);
        conditions = conditions == null ? List.of() : List.copyOf(conditions);
        note = typed(note);
    }

    static TitleForm empty(@Nullable UUID person) {
        return new TitleForm(person, "", "", "", "", "", List.of(), "", 0, null);
    }

    static TitleForm of(ResidenceTitle title) {
        return new TitleForm(
                title.person().value(),
                title.title(),
                Formats.date(title.period().from()),
                day(title.period().to()),
                day(title.nextReviewOn()),
                title.documentSeen() ? "true" : "",
                title.conditions(),
                title.note(),
                title.version(),
                null);
    }

    /** The same, to be saved over a newer version. */
    TitleForm over(int newer) {
        return new TitleForm(person, title, from, to, nextReviewOn, documentSeen, conditions, note, newer, null);
    }

    boolean seen() {
        return documentSeen.equals("true");
    }

    List<String> conditionCodes() {
        return conditions.stream().map(Condition::name).toList();
    }

    /** @param id of the entry that it becomes or changes */
    ResidenceTitle read(UUID id, Reading reading) {
        if (person == null) reading.errors().reject("person", t("casework.residence.person.missing"));
        var holder = new PersonId(person == null ? id : person);
        var period = PeriodText.read(reading, from, to);
        var review = PeriodText.day(reading, "nextReviewOn", nextReviewOn);
        var text = reading.optionalText("note", note, LONGEST);
        return new ResidenceTitle(id, version, holder, title, period, review, seen(), conditions, text);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Formats.date(day);
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}

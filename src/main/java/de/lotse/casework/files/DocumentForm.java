package de.lotse.casework.files;

import static de.lotse.web.Texts.t;

import de.lotse.casework.deadlines.DeadlineKeeping.Letter;
import de.lotse.casework.deadlines.DeadlineKeeping.Posted;
import de.lotse.casework.deadlines.DeadlineKeeping.Served;
import de.lotse.documents.UploadCheck.Accepted;
import de.lotse.web.DateText;
import de.lotse.web.DateText.Parsed;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed beside files to be added.
 *
 * @param received when it has come
 * @param rule of the deadline that it sets going; empty for none
 * @param arrival how it has come, which only a deadline asks for
 * @param separate whether photos stay single pictures
 * @param sealed whether only the acting person is to read them
 * @param staged files that were uploaded before, in the order of their pages
 */
record DocumentForm(
        String type,
        String dated,
        String received,
        String note,
        String personId,
        String rule,
        @Nullable Arrival arrival,
        @Nullable Boolean separate,
        List<UUID> staged,
        @Nullable String sealed,
        @Nullable UUID _once) {

    static final int LONGEST_NOTE = 2_000;
    static final DocumentForm EMPTY = new DocumentForm("", "", "", "", "", "", null, null, List.of(), null, null);

    DocumentForm {
        type = type == null ? "" : type.strip();
        dated = dated == null ? "" : dated.strip();
        received = received == null ? "" : received.strip();
        note = note == null ? "" : note.strip();
        personId = personId == null ? "" : personId.strip();
        rule = rule == null ? "" : rule.strip();
        staged = staged == null
                ? List.of()
                : staged.stream().filter(Objects::nonNull).distinct().toList();
    }

    /** How a letter has come. */
    enum Arrival {
        POSTED,
        SERVED
    }

    String arrivalCode() {
        return (arrival == null ? Arrival.POSTED : arrival).name();
    }

    boolean isSealed() {
        return "true".equals(sealed);
    }

    boolean isSeparate() {
        return Boolean.TRUE.equals(separate);
    }

    /** With the date that a file says itself, where none was typed. */
    DocumentForm dated(String day) {
        return new DocumentForm(type, day, received, note, personId, rule, arrival, separate, staged, sealed, _once);
    }

    /** @param choices what may be chosen in this case */
    Errors check(DocumentChoices choices, LocalDate today) {
        var errors = Errors.none();
        if (!choices.hasType(type)) errors.reject("type", t("casework.files.type.missing"));
        checkDays(choices, today).all().forEach(one -> errors.reject(one.field(), one.message()));
        if (note.length() > LONGEST_NOTE)
            errors.reject("note", t("casework.files.note.long", LONGEST_NOTE, note.length()));
        if (!personId.isEmpty() && !choices.hasPerson(personId))
            errors.reject("personId", t("casework.files.person.unknown"));
        return errors;
    }

    /** The days, and what a deadline needs of them. */
    Errors checkDays(DocumentChoices choices, LocalDate today) {
        var errors = Errors.none();
        checkDate(errors, "dated", dated, today);
        checkDate(errors, "received", received, today);
        if (!rule.isEmpty()) checkLetter(errors, choices, today);
        return errors;
    }

    /** The letter that sets the chosen deadline going; empty without one, or when its day is missing. */
    Optional<Letter> letter(LocalDate today) {
        if (rule.isEmpty()) return Optional.empty();
        return arrival == Arrival.SERVED
                ? day(received, today).map(Served::new)
                : day(dated, today)
                        .map(on -> new Posted(on, day(received, today).orElse(null)));
    }

    /** Only after {@link #check} found nothing. */
    NewDocument document(Accepted accepted, byte[] content, @Nullable UUID deadline, LocalDate today) {
        return new NewDocument(
                type,
                day(dated, today).orElse(null),
                day(received, today).orElse(null),
                note,
                personId.isEmpty() ? null : UUID.fromString(personId),
                deadline,
                accepted,
                content);
    }

    private void checkLetter(Errors errors, DocumentChoices choices, LocalDate today) {
        if (!choices.hasDeadline(rule)) errors.reject("rule", t("casework.files.rule.unknown"));
        if (arrival == Arrival.SERVED) {
            if (received.isEmpty()) errors.reject("received", t("casework.files.received.missing"));
        } else {
            if (dated.isEmpty()) errors.reject("dated", t("casework.files.dated.missing"));
            day(dated, today)
                    .flatMap(on -> day(received, today).filter(came -> came.isBefore(on)))
                    .ifPresent(_ -> errors.reject("received", t("casework.files.received.early")));
        }
    }

    private static void checkDate(Errors errors, String field, String text, LocalDate today) {
        if (text.isEmpty()) return;
        switch (DateText.parse(text, today)) {
            case DateText.Unreadable(var typed) -> errors.reject(field, t("casework.files.dated.unreadable", typed));
            case Parsed(var date)
            when date.isAfter(today) -> errors.reject(field, t("casework.files." + field + ".future"));
            case Parsed _ -> {}
        }
    }

    private static Optional<LocalDate> day(String text, LocalDate today) {
        if (text.isEmpty()) return Optional.empty();
        return DateText.parse(text, today) instanceof Parsed(var date) ? Optional.of(date) : Optional.empty();
    }
}

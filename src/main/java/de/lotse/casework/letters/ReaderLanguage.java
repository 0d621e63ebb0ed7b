package de.lotse.casework.letters;

import static de.lotse.web.Texts.t;

import de.lotse.casework.appointments.SlipLanguage;
import de.lotse.casework.templates.LetterPaper;
import de.lotse.documents.Letter.Note;
import de.lotse.tenancy.Codes;
import de.lotse.web.Texts;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** In which language, and how well, whoever gets a letter reads it. */
@Component
class ReaderLanguage {

    private final LetterPaper paper;
    private final Codes codes;

    ReaderLanguage(LetterPaper paper, Codes codes) {
        this.paper = paper;
        this.codes = codes;
    }

    /** Whose language counts. */
    static Addressee reader(NewLetter letter, Custody custody, Addressee person) {
        return letter.toGuardian() && !custody.parents().isEmpty()
                ? custody.parents().getFirst()
                : person;
    }

    /** What is known of how the person reads; empty if nothing is. */
    String reads(Addressee person) {
        if (person.language().isEmpty() && person.literacy().isEmpty() && !person.interpreter()) return "";
        var language = person.language().isEmpty()
                ? ""
                : t("casework.letters.reads.language", codes.label("language", person.language()));
        var literacy = person.literacy().isEmpty()
                ? ""
                : t("casework.letters.reads.literacy", codes.label("literacy", person.literacy()));
        var interpreter = person.interpreter() ? t("casework.letters.reads.interpreter") : "";
        return Stream.of(language, literacy, interpreter)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** A line in the language of the person; null where that is German. */
    @Nullable
    Note note(Addressee person) {
        var language = SlipLanguage.of(person.language());
        if (language == SlipLanguage.DE) return null;
        var phone = paper.letterhead().phone();
        var key = phone.isEmpty() ? "casework.letters.note" : "casework.letters.note.phone";
        return new Note(
                language.locale().toLanguageTag(),
                language.direction().equals("rtl"),
                Texts.in(language.code(), key),
                phone);
    }
}

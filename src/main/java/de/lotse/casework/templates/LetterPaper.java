package de.lotse.casework.templates;

import static de.lotse.web.Texts.t;

import de.lotse.documents.Drawing;
import de.lotse.documents.Letter;
import de.lotse.documents.Letter.Fact;
import de.lotse.documents.Letter.Note;
import de.lotse.documents.Letter.Sender;
import de.lotse.documents.LetterLogo;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Letterhead;
import de.lotse.tenancy.Letterheads;
import de.lotse.tenancy.Logos;
import de.lotse.tenancy.Organisations;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a text under the letterhead of the own organisation. */
@Component
public class LetterPaper {

    private final Letterheads letterheads;
    private final Organisations organisations;
    private final Logos logos;

    LetterPaper(Letterheads letterheads, Organisations organisations, Logos logos) {
        this.letterheads = letterheads;
        this.organisations = organisations;
        this.logos = logos;
    }

    public Letterhead letterhead() {
        return letterheads.of(Scope.actor().organisation());
    }

    /** The full name of the own organisation. */
    public String organisation() {
        return organisations.get(Scope.actor().organisation()).name();
    }

    /** @param caseNumber our sign, under which an answer finds its case */
    public Letter letter(
            List<String> address, String caseNumber, LocalDate day, String subject, String body, @Nullable Note note) {
        var head = letterhead();
        return new Letter(
                sender(head), address, reference(head, caseNumber, day), subject, LetterBody.read(body), note);
    }

    /** What stands in the head of the letters as they are made now. */
    public Sender sender() {
        return sender(letterhead());
    }

    private Sender sender(Letterhead head) {
        var name = organisation();
        var lines = Stream.of(head.unit(), head.address(), reach(head), head.website())
                .filter(line -> !line.isEmpty())
                .toList();
        var back = Stream.of(Scope.actor().organisationName(), head.street(), head.place())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        var foot = Stream.of(head.bank(), head.register())
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(" · "));
        return new Sender(name, lines, head.hasAddress() ? back : "", foot, logo());
    }

    private @Nullable LetterLogo logo() {
        var logo = logos.own();
        if (!logo.isThere()) return null;
        return new LetterLogo(new Drawing(logo.png(), logo.width(), logo.height()), logo.alt());
    }

    private static String reach(Letterhead head) {
        return Stream.of(
                        head.phone().isEmpty() ? "" : t("casework.templates.head.phone", head.phone()),
                        head.fax().isEmpty() ? "" : t("casework.templates.head.fax", head.fax()),
                        head.email())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static List<Fact> reference(Letterhead head, String caseNumber, LocalDate day) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(t("casework.templates.head.date"), Formats.date(day)));
        facts.add(new Fact(t("casework.templates.head.number"), caseNumber));
        facts.add(new Fact(t("casework.templates.head.worker"), Scope.actor().name()));
        facts.add(new Fact(t("casework.templates.head.call"), head.phone()));
        facts.add(new Fact(t("casework.templates.head.mail"), head.email()));
        facts.add(
                new Fact(t("casework.templates.head.open"), head.openingHours().replace("\n", "; ")));
        return facts.stream().filter(fact -> !fact.value().isEmpty()).toList();
    }
}

package de.lotse.casework.consents;

import static de.lotse.web.Formats.date;
import static java.util.stream.Collectors.joining;

import de.lotse.casework.wordings.SheetLanguage;
import de.lotse.casework.wordings.TextBlock;
import de.lotse.consent.Consent.Signer;
import de.lotse.consent.ConsentItem;
import de.lotse.consent.ConsentWordings.Explained;
import de.lotse.kern.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * The sheet to sign, in the language in which it was explained and, where that is another, in German as well.
 *
 * @param controller the organisation that is responsible
 */
record ConsentSheet(String controller, String caseNumber, ConsentView view, Explained explained) {

    SheetLanguage language() {
        return SheetLanguage.of(explained.text());
    }

    boolean isBilingual() {
        return !language().isGerman();
    }

    List<TextBlock> text() {
        return TextBlock.of(explained.text());
    }

    List<TextBlock> german() {
        return TextBlock.of(explained.german());
    }

    /** What the person has to know of this consent; how far it has got is nothing for the paper. */
    List<Term> facts(SheetLanguage language) {
        var consent = view.consent();
        var facts = new ArrayList<Term>();
        facts.add(term(language, "person", view.person()));
        facts.add(term(language, "period", period(language)));
        facts.add(term(language, "reference", consent.reference()));
        if (consent.signer() == Signer.GUARDIAN) facts.add(term(language, "guardian", consent.guardianName()));
        facts.add(term(language, "explainedBy", view.names().explainedBy()));
        if (!consent.interpreterName().isEmpty()) facts.add(term(language, "interpreter", consent.interpreterName()));
        if (!view.names().team().isEmpty())
            facts.add(term(language, "team", view.names().team()));
        if (!view.names().substitutes().isEmpty())
            facts.add(term(language, "substitutes", view.names().substitutes()));
        return facts;
    }

    /** What one recipient and this organisation may tell each other. */
    List<Term> lines(SheetLanguage language, ConsentItem item) {
        return List.of(
                term(language, "categories", categories(language, item)),
                term(language, "purpose", purpose(language, item)),
                term(language, "direction", language.word("sheet.direction." + item.direction())),
                term(language, "until", date(view.lastDay(item))));
    }

    String agreement(SheetLanguage language) {
        var self = view.consent().signer() == Signer.SELF;
        return language.word(self ? "sheet.agree" : "sheet.agree.guardian");
    }

    private String period(SheetLanguage language) {
        var consent = view.consent();
        return language.word("period", date(consent.validFrom()), date(consent.validUntil()));
    }

    private static String categories(SheetLanguage language, ConsentItem item) {
        return item.categories().stream()
                .map(category -> language.word("category." + category))
                .collect(joining(language.comma()));
    }

    private static String purpose(SheetLanguage language, ConsentItem item) {
        var kind = language.word("purpose." + item.purpose());
        return item.purposeNote().isEmpty() ? kind : kind + " – " + item.purposeNote();
    }

    private static Term term(SheetLanguage language, String key, String value) {
        return new Term(language.word("sheet." + key), value);
    }
}

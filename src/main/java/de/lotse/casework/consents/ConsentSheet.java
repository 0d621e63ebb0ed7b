package de.lotse.casework.consents;

import de.lotse.kern.Term;
import java.util.List;

/**
 * The sheet to sign.
 *
 * @param controller the organisation that is responsible
 */
record ConsentSheet(String controller, String caseNumber, ConsentView view) {

    List<TextBlock> text() {
        return TextBlock.of(view.names().text());
    }

    /** What the person has to know of this consent; how far it has got is nothing for the paper. */
    List<Term> facts() {
        return view.paperFacts();
    }
}

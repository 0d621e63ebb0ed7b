package de.lotse.casework.wordings;

import de.lotse.consent.ConsentText;
import java.util.List;

/**
 * What is explained before anybody agrees, to read and to take home.
 *
 * @param controller the organisation that is responsible
 */
record InformationSheet(String controller, ConsentText wording) {

    SheetLanguage language() {
        return SheetLanguage.of(wording);
    }

    List<TextBlock> text() {
        return TextBlock.of(wording);
    }
}

package de.lotse.governance.minutes;

import static de.lotse.web.Texts.t;

import java.util.UUID;

/**
 * What the minutes say about an item.
 *
 * @param number on the agenda, from 1
 * @param deferred whether it was not dealt with
 */
record ItemText(UUID item, int number, String title, String text, boolean deferred) {

    String heading() {
        return t("governance.item.numbered", number, title);
    }

    String field() {
        return TextsForm.FIELD + item;
    }
}

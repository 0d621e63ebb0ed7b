package de.lotse.network.intake.drafts;

import de.lotse.network.entries.Part;
import java.util.List;
import java.util.Map;

/** Whom a place of Integreat names, each with the numbers. */
final class IntegreatContacts {

    private IntegreatContacts() {}

    static void read(DraftBuilder draft, Thing one) {
        if (one.has("contacts")) draft.list(Part.CONTACTS);
        one.many("contacts").forEach(contact -> contact(draft, contact));
    }

    private static void contact(DraftBuilder draft, Thing contact) {
        var phones = Common.phoneRows(draft, contact.or("phone_number", ""), Map.of()).stream()
                .map(row -> draft.row(Part.PHONES, row, List.of()))
                .toList();
        draft.add(
                Part.CONTACTS,
                Map.of(
                        "name", contact.or("name", ""),
                        "department", contact.or("area_of_responsibility", contact.or("area", "")),
                        "email", contact.or("email", "")),
                phones);
    }
}

package de.lotse.network.intake.drafts;

import static de.lotse.network.intake.drafts.HsdsRows.keepRest;
import static de.lotse.network.intake.drafts.HsdsRows.plain;

import de.lotse.network.entries.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Telephone numbers and people whom one can ask, of HSDS. */
final class HsdsContacts {

    private static final Set<String> PHONE_TYPES =
            Set.of("text", "voice", "fax", "cell", "video", "pager", "textphone");

    private HsdsContacts() {}

    static void phones(DraftBuilder draft, Thing one) {
        if (one.has("phones")) draft.list(Part.PHONES);
        phoneRows(draft, one).forEach(row -> draft.add(Part.PHONES, row));
    }

    private static List<Map<String, String>> phoneRows(DraftBuilder draft, Thing one) {
        var rows = new ArrayList<Map<String, String>>();
        for (var phone : one.many("phones")) {
            var more = new HashMap<>(plain(phone, Part.PHONES));
            more.remove("number");
            var type = more.getOrDefault("type", "voice").toLowerCase(Locale.ROOT);
            more.put("type", PHONE_TYPES.contains(type) ? type : "voice");
            rows.addAll(Common.phoneRows(draft, phone.or("number", ""), more));
            keepRest(draft, "phones", phone, Part.PHONES, Set.of());
        }
        return rows;
    }

    static void contacts(DraftBuilder draft, Thing one) {
        if (one.has("contacts")) draft.list(Part.CONTACTS);
        for (var contact : one.many("contacts")) {
            var below = phoneRows(draft, contact).stream()
                    .map(row -> draft.row(Part.PHONES, row, List.of()))
                    .toList();
            draft.add(Part.CONTACTS, plain(contact, Part.CONTACTS), below);
            keepRest(draft, "contacts", contact, Part.CONTACTS, Set.of("phones"));
        }
    }
}

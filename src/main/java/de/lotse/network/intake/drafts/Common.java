package de.lotse.network.intake.drafts;

import de.lotse.network.entries.Part;
import de.lotse.network.intake.drafts.Proposal.Topic;
import de.lotse.network.likeness.AddressText;
import de.lotse.network.likeness.PhoneText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What all sources write in the same messy ways. */
final class Common {

    private Common() {}

    /** The numbers of a cell; one that cannot be read stays as it is written, so that somebody can mend it. */
    static void phones(DraftBuilder draft, String cell, Map<String, String> more) {
        draft.list(Part.PHONES);
        phoneRows(draft, cell, more).forEach(row -> draft.add(Part.PHONES, row));
    }

    static List<Map<String, String>> phoneRows(DraftBuilder draft, String cell, Map<String, String> more) {
        var text = CleanText.of(cell);
        if (text.isEmpty()) return List.of();
        var numbers = PhoneText.all(text);
        if (numbers.isEmpty()) {
            draft.say("phone", DraftBuilder.shown(text));
            return List.of(with(more, text, ""));
        }
        return numbers.get().stream()
                .map(one -> with(more, one.shown(), one.type()))
                .toList();
    }

    private static Map<String, String> with(Map<String, String> more, String number, String type) {
        var row = new HashMap<>(more);
        row.put("number", number);
        if (!type.isEmpty() && !type.equals("voice")) row.put("type", type);
        return row;
    }

    /** One that cannot be meant is left empty, and it is said; one that can be repaired is proposed. */
    static void position(DraftBuilder draft, @Nullable Surroundings here, String latitude, String longitude) {
        var raw = latitude + " / " + longitude;
        if (latitude.isBlank() && longitude.isBlank()) return;
        var position = Position.of(latitude, longitude);
        if (position.isEmpty()) {
            draft.say("position", DraftBuilder.shown(raw)).keep("latitude/longitude", raw);
            return;
        }
        var found = position.get();
        if (found.inLand() && here != null && !here.reaches(found))
            draft.say("position.away", raw, here.distance(found), here.name());
        if (found.broken()) {
            draft.say("position.broken", raw, found.shown()).keep("latitude/longitude", raw);
            draft.propose(new Proposal(Topic.COORDINATES, raw, found.shown(), fields(found)));
            return;
        }
        if (!found.inLand()) draft.say("position.far", raw);
        fields(found).forEach(draft::put);
    }

    private static Map<String, String> fields(Position position) {
        return Map.of(
                "latitude", Double.toString(position.latitude()),
                "longitude", Double.toString(position.longitude()));
    }

    /** A street as one line; what stands behind the number moves into the second line. */
    static Map<String, String> address(DraftBuilder draft, String street, String postcode, String city) {
        var read = AddressText.of(CleanText.of(street));
        if (!read.street().isEmpty() && !read.hasNumber()) draft.say("address.number", DraftBuilder.shown(street));
        if (!read.street().isEmpty() && postcode.isBlank()) draft.say("address.postcode", DraftBuilder.shown(street));
        else if (!postcode.isBlank() && !postcode.strip().matches("\\d{5}"))
            draft.say("address.postcode.wrong", DraftBuilder.shown(postcode));
        return Map.of("address_1", read.line(), "address_2", read.addition(), "postal_code", postcode, "city", city);
    }

    static void umlauts(DraftBuilder draft, String... texts) {
        for (var text : texts)
            Umlauts.in(text).forEach((from, to) -> draft.propose(new Proposal(Topic.UMLAUT, from, to, Map.of())));
    }
}

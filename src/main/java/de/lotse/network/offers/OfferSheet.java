package de.lotse.network.offers;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is filled in for an offer: for each field its canonical text (see {@link FieldShape}), empty where nothing is known. Two sheets
 * can be compared field by field, which is how histories, proposals and imports are told.
 */
public record OfferSheet(Map<OfferField, String> values) {

    public static final OfferSheet EMPTY = new OfferSheet(Map.of());

    public OfferSheet {
        var all = new EnumMap<OfferField, String>(OfferField.class);
        for (var field : OfferField.values()) {
            var value = values.getOrDefault(field, "").strip();
            if (!value.isEmpty()) all.put(field, value);
        }
        values = java.util.Collections.unmodifiableMap(all);
    }

    public String get(OfferField field) {
        return values.getOrDefault(field, "");
    }

    /** One entry per line. */
    public List<String> lines(OfferField field) {
        return get(field).lines().toList();
    }

    public boolean isEmpty(OfferField field) {
        return get(field).isEmpty();
    }

    public OfferSheet with(OfferField field, String value) {
        var changed = new EnumMap<OfferField, String>(OfferField.class);
        changed.putAll(values);
        changed.put(field, value);
        return new OfferSheet(changed);
    }

    /** The fields in which the other one says something else. */
    public Set<OfferField> differences(OfferSheet other) {
        var different = EnumSet.noneOf(OfferField.class);
        for (var field : OfferField.values()) if (!get(field).equals(other.get(field))) different.add(field);
        return different;
    }
}

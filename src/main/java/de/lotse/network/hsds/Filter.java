package de.lotse.network.hsds;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Conditions on public offers, which all hold together.
 *
 * @param sql begins with {@code and}, or is empty; about {@code o}, the offer
 */
record Filter(String sql, Map<String, Object> values) {

    static Filter none() {
        return new Filter("", Map.of());
    }

    /** Every word stands in the name, the description or the organisation's name. */
    Filter search(String text) {
        var filter = this;
        for (var word : text.strip().split("\\s+", 20)) filter = word.isEmpty() ? filter : filter.word(word);
        return filter;
    }

    private Filter word(String word) {
        var name = "word" + values.size();
        var like = "like :" + name + " escape '\\'";
        return and(
                "(lower(o.name) %1$s or lower(o.alternate_name) %1$s or lower(o.description) %1$s or exists (select from network.organisation w"
                                .formatted(like)
                        + " where w.id = o.organisation_id and lower(w.name) " + like + "))",
                name,
                pattern(word));
    }

    static String pattern(String word) {
        return "%" + word.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    Filter organization(UUID id) {
        return and("o.organisation_id = :organization", "organization", id);
    }

    /** On or after. */
    Filter modified(Instant after) {
        return and(
                "greatest(o.changed_at, p.verified_on::timestamptz) >= :modified", "modified", Timestamp.from(after));
    }

    Filter taxonomy(String key) {
        return and(
                "exists (select from (" + Tags.SQL + ") t where t.offer_id = o.id and t.taxonomy = :taxonomy)",
                "taxonomy",
                key);
    }

    Filter term(Term term) {
        return and(
                        "exists (select from (" + Tags.SQL
                                + ") t where t.offer_id = o.id and t.taxonomy = :termOf and t.code = :term)",
                        "termOf",
                        term.taxonomy().key())
                .with("term", term.code());
    }

    /** Asked for something that does not exist. */
    Filter nothing() {
        return new Filter(sql + "\nand false", values);
    }

    Filter and(String condition, String name, Object value) {
        return new Filter(sql + "\nand " + condition, values).with(name, value);
    }

    private Filter with(String name, Object value) {
        var more = new HashMap<>(values);
        more.put(name, value);
        return new Filter(sql, Map.copyOf(more));
    }
}

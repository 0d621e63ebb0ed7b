package de.lotse.network.demo;

import de.lotse.network.hours.HoursText;
import de.lotse.network.offers.Coordinates;
import de.lotse.network.offers.OfferField;
import de.lotse.network.offers.OfferSheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/** Organisations and their offers as the file of one municipality has them. */
record DirectoryFile(List<Map<String, Object>> organisations) {

    /** What is told of an offer beside its sheet. */
    private static final Set<String> BESIDE = Set.of("verified", "texts", "people", "places");

    @SuppressWarnings("unchecked") // the file is ours
    static DirectoryFile read(String town) {
        try (var file = new ClassPathResource("demo/network-" + town + ".yaml").getInputStream()) {
            var content = (Map<String, List<Map<String, Object>>>) new Yaml().load(file);
            return new DirectoryFile(content.getOrDefault("organisations", List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Map<String, Object> entry, String key) {
        return entry.getOrDefault(key, "").toString();
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> several(Map<String, Object> entry, String key) {
        return (List<Map<String, Object>>) entry.getOrDefault(key, List.of());
    }

    /** By language and field. */
    @SuppressWarnings("unchecked")
    static Map<String, Map<String, String>> texts(Map<String, Object> offer) {
        return (Map<String, Map<String, String>>) offer.getOrDefault("texts", Map.of());
    }

    /** An unknown field fails, so that a slip in the file is noticed. */
    static OfferSheet sheet(Map<String, Object> offer) {
        var values = new EnumMap<OfferField, String>(OfferField.class);
        values.put(OfferField.STATUS, "ACTIVE");
        offer.forEach((key, value) -> {
            if (!BESIDE.contains(key)) values.put(OfferField.valueOf(key), canonical(value));
        });
        values.computeIfPresent(OfferField.HOURS, (_, text) -> hours(text));
        values.computeIfPresent(OfferField.COORDINATES, (_, text) -> Coordinates.canonical(text));
        return new OfferSheet(values);
    }

    private static String hours(String text) {
        if (HoursText.read(text) instanceof HoursText.Understood(var rules)) return HoursText.write(rules);
        throw new IllegalArgumentException("hours that nobody can read: " + text);
    }

    private static String canonical(Object value) {
        if (!(value instanceof List<?> lines)) return value.toString();
        return String.join("\n", lines.stream().map(Object::toString).toList());
    }
}

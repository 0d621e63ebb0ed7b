package de.lotse.network.intake.drafts;

import de.lotse.tables.TableRefused;
import de.lotse.tables.TextBytes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON (RFC 8259) within bounds: what is nested too deep or has texts of megabytes is no directory. Every number is a text. */
final class JsonFile {

    private static final int DEEPEST = 40;
    private static final int LONGEST = 1_000_000; // characters of a text
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_NAME = 300;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxNameLength(LONGEST_NAME)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private JsonFile() {}

    /** Whether it can be nothing else. */
    static boolean is(byte[] content) {
        var text = TextBytes.decode(content.length > 200 ? java.util.Arrays.copyOf(content, 200) : content)
                .strip();
        return text.startsWith("{") || text.startsWith("[");
    }

    /** Maps, lists and texts. */
    static Object read(byte[] content) {
        try {
            return plain(JSON.readTree(TextBytes.decode(content)));
        } catch (StreamConstraintsException _) {
            throw new TableRefused("network.intake.file.json.bounds");
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw new TableRefused("network.intake.file.json.broken", at == null ? 1 : Math.max(1, at.getLineNr()));
        }
    }

    static Object plain(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> object = new LinkedHashMap<>();
            node.properties().forEach(one -> object.put(CleanText.of(one.getKey()), plain(one.getValue())));
            return object;
        }
        if (node.isArray()) {
            List<Object> list = new ArrayList<>();
            node.forEach(one -> list.add(plain(one)));
            return list;
        }
        return node.isNull() || node.isMissingNode() ? "" : CleanText.of(node.asString());
    }

    static String text(Object plain) {
        return plain instanceof String text ? text : JSON.writeValueAsString(plain);
    }
}

package de.lotse.network.intake.drafts;

import de.lotse.network.intake.drafts.Vocabulary.Words;
import de.lotse.tables.ChosenColumns;
import de.lotse.tables.Table;
import de.lotse.tables.TableFile;
import de.lotse.tables.TableRefused;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a file, whatever it is; its bytes decide, never its name. */
@Component
public class Sources {

    /** Characters of all texts of a file together that are looked at. */
    private static final int LARGEST = TableFile.LARGEST;

    private final Vocabulary vocabulary;

    Sources(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What a file is. */
    public enum Form {
        LIST,
        JSON,
        PACKAGE
    }

    /** @throws TableRefused for what is none of them */
    public Form form(byte[] content) {
        if (content.length == 0) throw new TableRefused("tables.file.empty");
        if (content.length > LARGEST) throw new TableRefused("tables.file.large");
        if (content.length > 1 && content[0] == 'P' && content[1] == 'K')
            return isWorkbook(content) ? Form.LIST : Form.PACKAGE;
        return JsonFile.is(content) ? Form.JSON : Form.LIST;
    }

    private static boolean isWorkbook(byte[] content) {
        var text = new String(content, java.nio.charset.StandardCharsets.ISO_8859_1);
        return text.contains("xl/workbook.xml");
    }

    /**
     * What stands in a file that is no list. Inside a scope, whose words are used.
     *
     * @param topics what words of the source mean among the topics here, as somebody said
     * @throws TableRefused if nothing can be made of it
     */
    public Reading read(byte[] content, Form form, Map<String, String> topics) {
        var words = vocabulary.words(topics);
        var reading = form == Form.PACKAGE ? packed(content, words) : json(content, words);
        if (reading.drafts().isEmpty()) throw new TableRefused("network.intake.file.nothing");
        if (reading.drafts().size() > Reading.MOST) throw new TableRefused("network.intake.file.many", Reading.MOST);
        return reading;
    }

    /** What stands in a list below its headings. */
    public Reading read(Table table, int headerRow, ChosenColumns columns, Map<String, String> topics) {
        var below =
                table.lines().stream().filter(line -> line.number() > headerRow).toList();
        return new Reading(new ListReader(columns, vocabulary.words(topics)).read(below), true);
    }

    private static Reading packed(byte[] content, Words words) {
        var files = ZipBytes.of(content);
        if (HsdsTables.are(files.keySet())) return hsds(HsdsTables.read(files), words);
        var json = files.entrySet().stream()
                .filter(file ->
                        file.getKey().endsWith(".json") && !file.getKey().equals("datapackage.json"))
                .findFirst();
        var all = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".json"))
                .map(file -> JsonFile.read(file.getValue()))
                .toList();
        if (all.size() > 1 && all.stream().allMatch(IntegreatReader::is)) return integreat(all, words);
        if (json.isEmpty()
                || files.keySet().stream()
                                .filter(name -> name.endsWith(".json"))
                                .count()
                        > 2) throw new TableRefused("network.intake.file.zip.unknown");
        return json(json.get().getValue(), words);
    }

    private static Reading json(byte[] content, Words words) {
        var json = JsonFile.read(content);
        if (IntegreatReader.is(json)) return integreat(json, words);
        return hsds(HsdsJson.read(json), words);
    }

    private static Reading integreat(Object json, Words words) {
        return new Reading(IntegreatReader.read(json, words), isList(json));
    }

    private static boolean isList(@Nullable Object json) {
        return json instanceof java.util.List<?>
                || (json instanceof java.util.Map<?, ?> map && !map.containsKey("title"));
    }

    private static Reading hsds(HsdsModel model, Words words) {
        return new Reading(new HsdsReader(model, words).read(), model.complete());
    }
}
